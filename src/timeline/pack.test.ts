import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meets, pack } from './pack.ts';

const stretch = fc
  .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 80 }))
  .map(([left, width]) => ({ left, right: left + width }));

test('never lets two stretches of one row meet', () => {
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 30 }), fc.integer({ min: 0, max: 10 }), (stretches, gap) => {
      const rows = pack(stretches, gap);
      stretches.forEach((one, index) => {
        stretches.slice(index + 1).forEach((other, further) => {
          if (rows[index] === rows[index + 1 + further]) expect(meets(one, other, gap)).toBe(false);
        });
      });
    }),
  );
});

test('keeps clear of what stands in the first row already', () => {
  expect(pack([{ left: 0, right: 10 }], 2, [{ left: 11, right: 20 }])).toEqual([1]);
});

test('uses the first row again as soon as there is room', () => {
  expect(
    pack(
      [
        { left: 0, right: 10 },
        { left: 5, right: 15 },
        { left: 20, right: 30 },
      ],
      0,
    ),
  ).toEqual([0, 1, 0]);
});
