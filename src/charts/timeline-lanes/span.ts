import type { Event } from '../../schema/event.ts';
import { extentOf } from '../../timeline/extent.ts';
import { isoDay } from '../../timeline/calendar-day.ts';
import { moment } from '../drawing/moment.ts';

/** When something happened, as far as is known. */
export interface Span {
  from: Date;
  to: Date;
  /** Whether only an interval is known: two dates, a month or a year. */
  open: boolean;
}

/**
 * The days between which an event happened; one day where the day is known, and the end of its year where a promise
 * falls due.
 */
export function spanOf(event: Pick<Event, 'kind' | 'after' | 'date'>): Span {
  const { from, to, exact } = extentOf(event);
  const [start, end] = [moment(isoDay(from)), moment(isoDay(to))];
  if (!exact) return { from: start, to: end, open: true };
  const at = event.kind === 'due' ? end : start;
  return { from: at, to: at, open: false };
}
