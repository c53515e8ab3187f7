import type { PartialDate } from '../../schema/partial-date.ts';
import { findDates } from '../recognise/dates/candidate.ts';

/** Whether words print a date, completed with the day of their article (YYYY-MM-DD or null) where they leave a part out. */
export function statesDate(words: string, date: PartialDate, published: string | null): boolean {
  return findDates(words, published).dates.some((candidate) => candidate.date === date);
}
