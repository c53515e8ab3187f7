import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, isoDay } from './calendar-day.ts';
import { ticksIn, unitsIn, type Unit } from './ticks.ts';

const room: Record<Unit, number> = { year: 40, quarter: 32, month: 32, week: 56, day: 24 };
const first = dayNumber(2030);
const unitOf = (days: number, width: number) =>
  ticksIn({ from: first, to: first + days }, width, (unit) => room[unit]).unit;

test('closer looks have finer units', () => {
  expect([5479, 2000, 900, 300, 90, 30].map((days) => unitOf(days, 1100))).toEqual([
    'year',
    'quarter',
    'month',
    'month',
    'week',
    'day',
  ]);
});

test('weeks begin on Monday, months on the first', () => {
  const view = { from: dayNumber(2030, 1, 2), to: dayNumber(2030, 3, 2) };
  expect(unitsIn(view, 'week').every(({ from }) => new Date(isoDay(from)).getUTCDay() === 1)).toBe(true);
  expect(unitsIn(view, 'month').map(({ from }) => isoDay(from))).toEqual([
    '2030-01-01',
    '2030-02-01',
    '2030-03-01',
  ]);
});

test('no division has more units than have room, and the units follow one another through the whole view', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 5000, noNaN: true }),
      fc.double({ min: 30, max: 40_000, noNaN: true }),
      fc.integer({ min: 240, max: 1600 }),
      (start, days, width) => {
        const view = { from: first + start, to: first + start + days };
        const { unit, ticks } = ticksIn(view, width, (one) => room[one]);
        expect(ticks.length).toBeLessThanOrEqual(Math.ceil(width / room[unit]) + 2);
        expect(ticks[0]?.from).toBeLessThanOrEqual(view.from);
        expect(ticks.at(-1)?.to).toBeGreaterThanOrEqual(view.to);
        ticks.slice(1).forEach((tick, index) => expect(tick.from).toBe(ticks[index]?.to));
      },
    ),
  );
});
