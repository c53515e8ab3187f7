import { expect, test } from 'vitest';
import { yearPosition, yearPositionAfter } from './year-position.ts';

test('a date stands at its first moment', () => {
  expect(yearPosition('2031')).toBe(2031);
  expect(yearPosition('2031-01')).toBe(2031);
  expect(yearPosition('2032-12-31')).toBeCloseTo(2032 + 365 / 366, 10);
});

test('a date ends where the next of its kind begins', () => {
  expect(yearPositionAfter('2031')).toBe(2032);
  expect(yearPositionAfter('2031-12')).toBe(2032);
  expect(yearPositionAfter('2031-12-31')).toBe(2032);
  expect(yearPositionAfter('2032-02-28')).toBe(yearPosition('2032-02-29'));
});
