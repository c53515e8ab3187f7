import type { ArticleDeadlines, ParagraphTimes } from './article-deadlines.ts';
import type { Period } from './find-periods.ts';

const due = ({ kind, year }: Period) => (kind === 'by' || kind === 'in') && year !== null;

/**
 * The year by which a promise at `start` of a paragraph is due: the last deadline before it in its sentence, else one
 * after it in its clause, else the last deadline before it in the paragraph, else what the paragraph inherits from lead-in
 * or heading, else the last year of the document’s term; null where the text gives none. A bare year (2032年建成…) reaches no
 * further than its sentence.
 */
export function yearFor(
  { periods, inherited }: ParagraphTimes,
  sentence: { start: number; end: number },
  clause: { start: number; end: number },
  start: number,
  term: ArticleDeadlines['term'],
): number | null {
  const next = firstFrom(periods, start);
  for (let index = next - 1; index >= 0; index -= 1) {
    const period = periods[index];
    if (!period || period.start < sentence.start) break;
    if (due(period)) return period.year;
  }
  for (let index = next; index < periods.length; index += 1) {
    const period = periods[index];
    if (!period || period.end > clause.end) break;
    if (due(period)) return period.year;
  }
  for (let index = next - 1; index >= 0; index -= 1) {
    const period = periods[index];
    if (period?.kind === 'by' && period.year !== null) return period.year;
  }
  return inherited ?? term;
}

/** The index of the first period that begins at `offset` or behind it. */
function firstFrom(periods: readonly Period[], offset: number): number {
  let low = 0;
  let high = periods.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((periods[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
