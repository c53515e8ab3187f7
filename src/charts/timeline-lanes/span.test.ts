import { expect, test } from 'vitest';
import { spanOf } from './span.ts';

const day = (date: Date) => date.toISOString().slice(0, 10);
const spanned = (kind: 'milestone' | 'due', after: string | null, date: string) => {
  const { from, to, open } = spanOf({ kind, after, date });
  return [day(from), day(to), open];
};

test('a day is a day', () => {
  expect(spanned('milestone', null, '2036-05-04')).toEqual(['2036-05-04', '2036-05-04', false]);
});

test('between two dates is an interval, from the first of them to the end of the last', () => {
  expect(spanned('milestone', '2036-05-04', '2036-07-01')).toEqual(['2036-05-04', '2036-07-02', true]);
  expect(spanned('milestone', '2035', '2036-07-01')).toEqual(['2035-01-01', '2036-07-02', true]);
});

test('a year alone is the whole year', () => {
  expect(spanned('milestone', null, '2036')).toEqual(['2036-01-01', '2037-01-01', true]);
});

test('a month alone is the whole month', () => {
  expect(spanned('milestone', null, '2036-02')).toEqual(['2036-02-01', '2036-03-01', true]);
});

test('a promise falls due at the end of its year', () => {
  expect(spanned('due', null, '2036')).toEqual(['2037-01-01', '2037-01-01', false]);
});
