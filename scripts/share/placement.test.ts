import { expect, test } from 'vitest';
import { asDrawn, placedWithin } from './placement.ts';

test('a group is placed by what stands around it, in the order of its transform', () => {
  const outer = placedWithin(asDrawn, 'translate(100 50) scale(2)');
  expect(outer).toEqual({ x: 100, y: 50, scale: 2 });
  expect(placedWithin(outer, 'translate(10,5)')).toEqual({ x: 120, y: 60, scale: 2 });
  expect(placedWithin(outer, null)).toEqual(outer);
});

test('a transform that measures cannot follow is refused', () => {
  expect(() => placedWithin(asDrawn, 'rotate(90)')).toThrow(/expected translate or an even scale/);
  expect(() => placedWithin(asDrawn, 'scale(1 2)')).toThrow(/expected translate or an even scale/);
});
