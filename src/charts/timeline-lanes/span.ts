import type { Event } from '../../schema/event.ts';
import { moment, yearOf, yearStart } from '../drawing/moment.ts';

/** When something happened, as far as is known. */
export interface Span {
  from: Date;
  to: Date;
  /** Whether only an interval is known: two dates, or a year. */
  open: boolean;
}

/**
 * The days between which an event happened; one day where the day or the month is
 * known, and the end of the year where a promise falls due.
 */
export function spanOf({ kind, after, date }: Pick<Event, 'kind' | 'after' | 'date'>): Span {
  const year = yearOf(date);
  if (kind === 'due') return { from: yearStart(year + 1), to: yearStart(year + 1), open: false };
  if (after !== null) return { from: moment(after), to: moment(date), open: true };
  if (date.length === 4) return { from: yearStart(year), to: yearStart(year + 1), open: true };
  return { from: moment(date), to: moment(date), open: false };
}
