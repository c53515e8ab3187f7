import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CLOSEST,
  isWhole,
  panned,
  positionIn,
  showing,
  shows,
  span,
  viewOf,
  within,
  zoomed,
} from './view.ts';

const bounds = { from: 1000, to: 6000 };
const view = fc
  .tuple(fc.double({ min: 1000, max: 6000, noNaN: true }), fc.double({ min: 0, max: 5000, noNaN: true }))
  .map(([from, wide]) => within({ from, to: from + wide }, bounds));
const NEAR = 6;

test('no zoom and no step leaves the bounds or goes closer than a month', () => {
  fc.assert(
    fc.property(
      view,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 7000, noNaN: true }),
      fc.double({ min: -9000, max: 9000, noNaN: true }),
      (start, factor, around, days) => {
        for (const end of [zoomed(start, factor, around, bounds), panned(start, days, bounds)]) {
          expect(end.from).toBeGreaterThanOrEqual(bounds.from - 1e-6);
          expect(end.to).toBeLessThanOrEqual(bounds.to + 1e-6);
          expect(span(end)).toBeGreaterThanOrEqual(CLOSEST - 1e-6);
        }
      },
    ),
  );
});

test('what is under the pointer stays there in a zoom', () => {
  const start = { from: 2000, to: 3000 };
  const end = zoomed(start, 2, 2250, bounds);
  expect(positionIn(end, 800)(2250)).toBeCloseTo(positionIn(start, 800)(2250), NEAR);
  expect(span(end)).toBeCloseTo(500, NEAR);
});

test('zooming out far enough shows the whole', () => {
  expect(isWhole(zoomed({ from: 2000, to: 2030 }, 0.0001, 2010, bounds), bounds)).toBe(true);
});

test('a view of extents shows all of them, at least a month', () => {
  expect(viewOf([{ from: 2000, to: 2001, exact: true }], bounds)).toEqual({ from: 1985.5, to: 2015.5 });
  expect(viewOf([{ from: 2000, to: 2100, exact: false }], bounds)).toEqual({ from: 1980, to: 2120 });
});

test('a view moves to an extent only where it must', () => {
  fc.assert(
    fc.property(
      view,
      fc.integer({ min: 1000, max: 5990 }),
      fc.integer({ min: 1, max: 10 }),
      (start, from, days) => {
        const extent = { from, to: from + days, exact: true };
        const end = showing(start, extent, bounds);
        expect(shows(end, extent)).toBe(true);
        expect(span(end)).toBeCloseTo(span(start), NEAR);
        if (shows(start, extent)) expect(end).toBe(start);
      },
    ),
  );
});
