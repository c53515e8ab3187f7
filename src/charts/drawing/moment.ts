const inYear = (date: string, fallback: string) =>
  new Date(`${date}${fallback.slice(date.length)}T00:00:00Z`);

/** The middle of what is known of a date: the day itself, the 15th of a month, the 2nd of July of a year. */
export function moment(date: string): Date {
  return inYear(date, date.length === 7 ? '0000-00-15' : '0000-07-02');
}

/** The first moment of a year. */
export function yearStart(year: number): Date {
  return new Date(Date.UTC(year, 0, 1));
}

/** The year of a date, whatever its precision. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}

/** The years from one to another, both included. */
export function yearsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
