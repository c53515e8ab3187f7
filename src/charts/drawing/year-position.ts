import type { PartialDate } from '../../schema/partial-date.ts';

/** A date as a number of years: 2021-07-02 is a little under 2021.5. Of a month or a year it is the first day. */
export function yearPosition(date: PartialDate): number {
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}

/** The end of a date as a number of years: of 2015 it is 2016, of a day the day after. */
export function yearPositionAfter(date: PartialDate): number {
  const [year = NaN, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 1;
  const after = day === undefined ? Date.UTC(year, month, 1) : Date.UTC(year, month - 1, day + 1);
  return yearPosition(new Date(after).toISOString().slice(0, 10));
}
