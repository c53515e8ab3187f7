/** Days are counted from 1 January 1970 (UTC); a moment within a day is a fraction. */
const MILLISECONDS = 86_400_000;

/** The number of a day of the calendar; month and day count from 1, and run over as in `Date.UTC`. */
export function dayNumber(year: number, month = 1, day = 1): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

/** The day with a number, as year, month and day. */
export function calendarDay(number: number): { year: number; month: number; day: number } {
  const date = new Date(Math.floor(number) * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The day with a number as `YYYY-MM-DD`. */
export function isoDay(number: number): string {
  return new Date(Math.floor(number) * MILLISECONDS).toISOString().slice(0, 10);
}

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of a day written `YYYY-MM-DD`; null for anything else, and for a day that is in no calendar. */
export function readIsoDay(text: string): number | null {
  const [, year, month, day] = shape.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const number = dayNumber(Number(year), Number(month), Number(day));
  return isoDay(number) === text ? number : null;
}
