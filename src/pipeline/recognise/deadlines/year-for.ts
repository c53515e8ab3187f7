import type { ArticleDeadlines, ParagraphTimes } from './article-deadlines.ts';
import type { Period } from './find-periods.ts';

/** A year opens its paragraph if it begins within so many signs. */
const opening = 2;

/** A time for a promise; its year may be unknown (明年 in an article without a day). */
const governs = ({ kind }: Period) => kind === 'by' || kind === 'in';
const due = (period: Period) => governs(period) && period.year !== null;

/** Where a promise stands in its paragraph. */
export interface Place {
  start: number;
  sentence: { start: number; end: number };
  /** The part of the sentence between semicolons. */
  part: { start: number; end: number };
  clause: { start: number; end: number };
  /** Its place in a row that 分别 deals out, or null. */
  row: number | null;
  /** Whether it is to be done anew each year (每年发布10项): what is due then is no longer due by an earlier deadline. */
  yearly: boolean;
}

/**
 * The year by which a promise is due: the last deadline before it in its sentence that reaches it, else one after it in its
 * clause, else the last deadline before it in the paragraph that opens a sentence, else what the paragraph inherits from
 * lead-in or heading, else the last year of the document’s term; null where the text gives none.
 *
 * A bare year in the middle of a sentence, or any time behind 其中, reaches no further than its semicolon (…，其中2027年4个；再建
 * 10个); a deadline that opens a sentence reaches on into the next ones. A bare year (2032年建成…) reaches no further than its sentence, unless it opens
 * the paragraph (今年，…) or is the topic of what follows (会议强调，2032年工作，要…). A year counted ahead (三年内) that misses the last of the term by one is that last year. Where 分别 deals
 * a row of years out (到2032年和2034年分别…), the one in the same place counts. What is due each year (每年发布10项) has the year
 * that its own sentence gives, or the last of the term.
 */
export function yearFor(times: ParagraphTimes, place: Place, term: ArticleDeadlines['term']): number | null {
  const found = periodFor(times, place);
  if (!found) return place.yearly ? term : (times.inherited ?? term);
  const isNearTerm = found.counted && term !== null && Math.abs((found.year ?? 0) - term) === 1;
  return isNearTerm ? term : found.year;
}

/** Whether a time reaches beyond its semicolon: not one behind 其中, nor a bare year that opens nothing. */
const reachesParts = ({ kind, opens, bounded }: Period) => !bounded && (kind === 'by' || opens !== null);

/** Whether a number of years only sums up the span that its sentence has set before: 2031—2033年，…，三年累计培育30家. */
const isSum = ({ counted, start, end }: Period, before: Period | undefined, from: number): boolean =>
  counted === true &&
  end - start <= longestSum &&
  before !== undefined &&
  before.start >= from &&
  before.end - before.start >= shortestSpan &&
  due(before);
/** 三年: with 内 or 时间 it is a deadline of its own. */
const longestSum = 2;
/** 2031—33年 is no way to write a span: it holds two whole years and a stroke. */
const shortestSpan = 9;

/** The time that gives a quantity its year, in the order told at `yearFor`. */
function periodFor(
  { periods, planned }: ParagraphTimes,
  { start, sentence, part, clause, row, yearly }: Place,
): Period | null {
  const next = firstFrom(periods, start);
  const dealt =
    row === null
      ? undefined
      : rowOf(periods.slice(Math.max(firstFrom(periods, sentence.start), next - 8), next))[row];
  if (dealt) return dealt;
  let index = next - 1;
  for (; index >= 0; index -= 1) {
    const period = periods[index];
    if (!period || period.start < sentence.start) break;
    if (isSum(period, periods[index - 1], sentence.start)) continue;
    if (governs(period) && (period.start >= part.start || reachesParts(period))) return period;
  }
  for (let after = next; after < periods.length; after += 1) {
    const period = periods[after];
    if (!period || period.end > clause.end) break;
    if (due(period)) return period;
  }
  const opened = periods.slice(next).find((period) => period.end > clause.end && period.completes);
  if (opened && opened.end <= part.end && due(opened)) return opened;
  for (; index >= 0 && !yearly; index -= 1) {
    const period = periods[index];
    if (!period || !due(period)) continue;
    const reaches = period.kind === 'by' && (planned || period.opens !== null);
    if (reaches || period.topic || period.start <= opening) return period;
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
