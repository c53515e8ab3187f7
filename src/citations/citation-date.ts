import type { CitationDate } from '../schema/citation-item.ts';
import type { PartialDate } from '../schema/partial-date.ts';

/** A date of the ledger as CSL has it, no more precise than it was. */
export function citationDate(date: PartialDate): CitationDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
