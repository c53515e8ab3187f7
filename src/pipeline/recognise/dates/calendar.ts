const monthLengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const twoDigits = (n: number): string => String(n).padStart(2, '0');

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the day exists; without a year, whether it exists in any. */
export function exists(year: number | null, month: number, day: number | null): boolean {
  const length = month === 2 && year !== null && !isLeap(year) ? 28 : (monthLengths[month - 1] ?? 0);
  return length > 0 && (day === null || (day >= 1 && day <= length));
}

/** Whether a date (YYYY, YYYY-MM or YYYY-MM-DD) is of the two centuries that policies speak of, 1900 to 2099. */
export const isOfOurTime = (date: string): boolean => /^(?:19|20)\d\d(?!\d)/.test(date);

/** Whether the calendar has a date that is as precise as its parts: 2039-02-29 does not exist. */
export function isInCalendar(date: string): boolean {
  const [year = 0, month, day] = date.split('-').map(Number);
  return month === undefined || exists(year, month, day ?? null);
}

/** A date as precise as its parts: YYYY, YYYY-MM or YYYY-MM-DD. */
export function toPartialDate(year: number, month: number | null, day: number | null): string {
  return [String(year), ...[month, day].filter((part) => part !== null).map(twoDigits)].join('-');
}

/** The day `days` after `date` (YYYY-MM-DD), in the same form. */
export function shiftDay(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return day.toISOString().slice(0, 10);
}

/**
 * The last day with this month and day that is not after `today` (YYYY-MM-DD), or, for what lies ahead, the first
 * that is not before it. YYYY-MM-DD.
 */
export function nearestDay(today: string, month: number, day: number, ahead: boolean): string {
  const year = Number(today.slice(0, 4));
  const same = toPartialDate(year, month, day);
  if (ahead) return same >= today ? same : toPartialDate(year + 1, month, day);
  return same <= today ? same : toPartialDate(year - 1, month, day);
}

/** The same for a month: the last that has not begun after `today`, or the first that is not over before it. YYYY-MM. */
export function nearestMonth(today: string, month: number, ahead: boolean): string {
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const shift = ahead ? Number(month < now) : -Number(month > now);
  return toPartialDate(year + shift, month, null);
}
