import type { Outcome } from '../../schema/outcome.ts';
import type { Target } from '../../schema/target.ts';

type Promise = Pick<Target, 'value' | 'due'>;
type Point = Pick<Outcome['points'][number], 'date' | 'value' | 'qualifier' | 'level'>;
type Result = Pick<Target, 'status' | 'crossing'>;

/** “Nearly 10,000” is less than 10,000; everything else is at least its value. */
const reaches = ({ value, qualifier }: Point, target: number): boolean =>
  qualifier === 'nearly' ? value > target : value >= target;

const yearOf = (date: string): number => Number(date.slice(0, 4));
const lastDay = (year: number): string => `${year}-12-31`;

/** The two values of a series between which it passed a value; null where it never did, or starts above. */
function crossingOf(series: readonly Point[], value: number): Result['crossing'] {
  const first = series.findIndex((point) => reaches(point, value));
  const [after, by] = [series[first - 1], series[first]];
  return after && by ? { after: after.date, by: by.date } : null;
}

/**
 * What became of a promise on the day of the edition, by the values of its level series:
 * no number: not countable · no year: numbered, no date · value reached by the end of the year: met ·
 * year over and a value below it then or later: missed · year over and nothing to tell: due, no result · else open.
 * `points` may be in any order; values shown beside the level series do not count.
 */
export function targetStatus({ value, due }: Promise, points: readonly Point[], today: string): Result {
  if (value === null) return { status: 'not-countable', crossing: null };
  if (due === null) return { status: 'numbered-no-date', crossing: null };
  const series = points
    .filter(({ level }) => level)
    .toSorted((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
  const crossing = crossingOf(series, value);
  if (series.some((point) => reaches(point, value) && yearOf(point.date) <= due)) {
    return { status: 'met', crossing };
  }
  if (today <= lastDay(due)) return { status: 'open', crossing: null };
  const below = series.some((point) => !reaches(point, value) && point.date >= lastDay(due));
  return { status: below ? 'missed' : 'due-no-result', crossing };
}
