import { dayNumber } from './calendar-day.ts';
import type { Dated } from './entry.ts';

/** The days in which something happened, as far as is known. */
export interface Extent {
  /** First day possible. */
  from: number;
  /** First day that is no longer possible. */
  to: number;
  /** Whether the day is known. */
  exact: boolean;
}

/** A year is its days from January to December, a month its days, a day one day; `date` is YYYY, YYYY-MM or YYYY-MM-DD. */
function daysOf(date: string): Extent {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { from: dayNumber(year), to: dayNumber(year + 1), exact: false };
  if (day === undefined)
    return { from: dayNumber(year, month), to: dayNumber(year, month + 1), exact: false };
  return { from: dayNumber(year, month, day), to: dayNumber(year, month, day + 1), exact: true };
}

/**
 * The extent of a dated entry, no more precise than its date: between two dates, from the first day of the one to
 * the last of the other. What falls due does so on the last day of its date.
 */
export function extentOf(dated: Dated): Extent {
  const extent = known.get(dated) ?? reckon(dated);
  known.set(dated, extent);
  return extent;
}

/** Entries do not change, and the same ones are asked about with every step of a zoom. */
const known = new WeakMap<Dated, Extent>();

function reckon({ kind, after, date }: Dated): Extent {
  const { from, to, exact } = daysOf(date);
  if (kind === 'due') return { from: to - 1, to, exact: true };
  return after === null ? { from, to, exact } : { from: daysOf(after).from, to, exact: false };
}
