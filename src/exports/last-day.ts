/** The last day that a date as precise as its source gives it can mean: 2015 is 2015-12-31, 2019-11 is 2019-11-30. */
export function lastDayOf(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  // The day before the first of the next month.
  return new Date(Date.UTC(year, month - 1 + (day ? 0 : 1), day ?? 0)).toISOString().slice(0, 10);
}
