import { lastDayOf } from '../last-day.ts';

/** The days that a date as precise as its source gives it spans: the first, and the day after the last. */
export interface WholeDays {
  /** YYYYMMDD. */
  first: string;
  /** YYYYMMDD. */
  end: string;
}

/** A day for a date that is known to the day, the whole month or the whole year for one that is not. */
export function wholeDaysOf(date: string): WholeDays {
  const [year, month = '01', day = '01'] = date.split('-');
  const end = new Date(`${lastDayOf(date)}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 1);
  return { first: `${year}${month}${day}`, end: end.toISOString().slice(0, 10).replaceAll('-', '') };
}
