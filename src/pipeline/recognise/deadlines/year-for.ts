import type { ArticleDeadlines, ParagraphTimes } from './article-deadlines.ts';
import type { Period } from './find-periods.ts';

/** A year opens its paragraph if it begins within so many signs. */
const opening = 2;

const due = ({ kind, year }: Period) => (kind === 'by' || kind === 'in') && year !== null;

/**
 * The year by which a promise at `start` of a paragraph is due: the last deadline before it in its sentence, else one
 * after it in its clause, else the last deadline before it in the paragraph, else what the paragraph inherits from lead-in
 * or heading, else the last year of the document’s term; null where the text gives none. A bare year (2032年建成…) reaches no
 * further than its sentence, unless it opens the paragraph (今年，…). A year counted ahead (三年内) that misses the last of the
 * term by one is that last year. Where 分别 deals a row of years out (到2032年和2034年分别…), `place` is the one that counts.
 */
export function yearFor(
  times: ParagraphTimes,
  sentence: { start: number; end: number },
  clause: { start: number; end: number },
  start: number,
  term: ArticleDeadlines['term'],
  place: number | null = null,
): number | null {
  const found = periodFor(times.periods, sentence, clause, start, place);
  if (!found) return times.inherited ?? term;
  const isNearTerm = found.counted && term !== null && Math.abs((found.year ?? 0) - term) === 1;
  return isNearTerm ? term : found.year;
}

/** The time that gives a quantity its year, in the order told at `yearFor`. */
function periodFor(
  periods: readonly Period[],
  sentence: { start: number; end: number },
  clause: { start: number; end: number },
  start: number,
  place: number | null,
): Period | null {
  const next = firstFrom(periods, start);
  const dealt =
    place === null
      ? undefined
      : rowOf(periods.slice(Math.max(firstFrom(periods, sentence.start), next - 8), next))[place];
  if (dealt) return dealt;
  for (let index = next - 1; index >= 0; index -= 1) {
    const period = periods[index];
    if (!period || period.start < sentence.start) break;
    if (due(period)) return period;
  }
  for (let index = next; index < periods.length; index += 1) {
    const period = periods[index];
    if (!period || period.end > clause.end) break;
    if (due(period)) return period;
  }
  for (let index = next - 1; index >= 0; index -= 1) {
    const period = periods[index];
    if (period && due(period) && (period.kind === 'by' || period.start <= opening)) return period;
  }
  return null;
}

/** The last years of a sentence that stand side by side, joined by 、 or 和: two at least. */
function rowOf(periods: readonly Period[]): readonly Period[] {
  let first = periods.length - 1;
  while (first > 0 && (periods[first]?.start ?? 0) - (periods[first - 1]?.end ?? 0) <= 2) first -= 1;
  const row = periods.slice(Math.max(first, 0));
  return row.length > 1 && row.every(due) ? row : [];
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
