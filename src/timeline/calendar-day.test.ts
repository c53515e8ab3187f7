import { expect, test } from 'vitest';
import { calendarDay, dayNumber, isoDay, readIsoDay } from './calendar-day.ts';

test('a day is the same written and counted', () => {
  expect(isoDay(dayNumber(2036, 2, 29))).toBe('2036-02-29');
  expect(calendarDay(dayNumber(2036, 2, 29) + 0.9)).toEqual({ year: 2036, month: 2, day: 29 });
  expect(readIsoDay('2036-02-29')).toBe(dayNumber(2036, 2, 29));
});

test('what is no day of the calendar is none', () => {
  for (const text of [
    '2035-02-29',
    '2035-13-01',
    '2035-00-10',
    '2035-2-1',
    '2035',
    '',
    'x',
    '2035-01-01T00:00',
  ])
    expect(readIsoDay(text)).toBeNull();
});
