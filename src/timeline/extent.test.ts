import { expect, test } from 'vitest';
import { isoDay } from './calendar-day.ts';
import { extentOf } from './extent.ts';

const extent = (kind: string, date: string, after: string | null = null) => {
  const { from, to, exact } = extentOf({ kind, date, after });
  return [isoDay(from), isoDay(to - 1), exact];
};

test('a year is a year, a month is a month and a day is a day', () => {
  expect(extent('context', '2036')).toEqual(['2036-01-01', '2036-12-31', false]);
  expect(extent('context', '2036-02')).toEqual(['2036-02-01', '2036-02-29', false]);
  expect(extent('context', '2036-12')).toEqual(['2036-12-01', '2036-12-31', false]);
  expect(extent('context', '2036-02-03')).toEqual(['2036-02-03', '2036-02-03', true]);
});

test('between two dates reaches from the first day of the one to the last of the other', () => {
  expect(extent('milestone', '2036-05-06', '2035')).toEqual(['2035-01-01', '2036-05-06', false]);
  expect(extent('milestone', '2036-05', '2036-03-09')).toEqual(['2036-03-09', '2036-05-31', false]);
});

test('what falls due does so on the last day of its date', () => {
  expect(extent('due', '2036')).toEqual(['2036-12-31', '2036-12-31', true]);
  expect(extent('due', '2036-04')).toEqual(['2036-04-30', '2036-04-30', true]);
});
