import type { Locator } from '../../schema/locator.ts';
import type { Reading } from '../../schema/reading.ts';
import { editDistanceInside } from '../registers/edit-distance.ts';
import { nearest } from '../registers/nearest.ts';
import { printsDate } from './printed-date.ts';
import { spansOf, type Span } from './spans.ts';

/** Where a quotation stands: `at` is null for words whose place a reading does not keep. */
export type Finding = { found: true; at: Locator | null } | { found: false; nearest: string | null };

/** The place of words inside a span; of the whole span where text and locator differ in length. */
function placeInside({ text, at }: Span, quote: string): Locator | null {
  if (!at || at.end - at.start !== text.length) return at;
  const start = at.start + text.indexOf(quote);
  return { ...at, start, end: start + quote.length };
}

/**
 * Looks for a quotation in the reading of its article, character for character: first among whole phrases, then
 * inside them, then among the dates, in the order of the text. A date counts as found where the quotation prints it and
 * has the length of the mention, since a reading keeps the place of a date and not its characters.
 * Where it is not found, the phrase of the reading that it comes closest to.
 */
export function findQuotation(reading: Reading, quote: string): Finding {
  const spans = spansOf(reading);
  const span =
    spans.find(({ text, at }) => text === quote && at) ??
    spans.find(({ text }) => text === quote) ??
    spans.find(({ text }) => text.includes(quote));
  if (span) return { found: true, at: placeInside(span, quote) };
  const date = reading.dates.find(
    ({ date, at }) => at.end - at.start === quote.length && printsDate(quote, date),
  );
  if (date) return { found: true, at: date.at };
  const phrases = spans.map(({ text }) => text);
  return { found: false, nearest: nearest(quote, phrases, { distance: editDistanceInside }) };
}
