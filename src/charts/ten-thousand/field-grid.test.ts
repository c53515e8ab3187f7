import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldWidth, heightOf, layerOutline, type FieldGrid } from './field-grid.ts';

/** Two blocks of ten by ten, one pixel a thing, and no gap: 20 things to a row. */
const plain: FieldGrid = { across: 2, pitch: 1, gap: 0 };

/** The area inside an outline of horizontal and vertical strokes. */
function area(outline: string): number {
  let [x, y] = [0, 0];
  const corners = [...outline.matchAll(/([MHV])(-?[\d.]+)(?: (-?[\d.]+))?/g)].map(
    ([, command, first, second]) => {
      if (command !== 'V') x = Number(first);
      if (command === 'V') y = Number(first);
      if (command === 'M') y = Number(second);
      return [x, y] as const;
    },
  );
  const doubled = corners.reduce((sum, [x1, y1], index) => {
    const [x2, y2] = corners[(index + 1) % corners.length]!;
    return sum + x1 * y2 - x2 * y1;
  }, 0);
  return Math.abs(doubled) / 2;
}

test('an outline holds exactly the things of its layer', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 1, max: 500 }), (from, count) => {
      expect(area(layerOutline(from, from + count, plain))).toBeCloseTo(count, 6);
    }),
  );
});

test('a row is as wide as its blocks and the gaps between them', () => {
  expect(fieldWidth({ across: 3, pitch: 2, gap: 5 })).toBe(70);
});

test('a row that is begun counts as a row', () => {
  expect(heightOf(21, plain)).toBe(2);
  expect(heightOf(20, plain)).toBe(1);
});
