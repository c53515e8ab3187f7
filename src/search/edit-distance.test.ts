import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.for([
  ['litle', 'little', 1],
  ['servitisation', 'servitization', 1],
  ['polciy', 'policy', 1],
  ['same', 'same', 0],
] as const)('%s lies %s at a distance of %i', ([one, two, distance]) => {
  expect(editDistance(one, two, 2)).toBe(distance);
});

test('beyond the limit nothing is counted', () => {
  expect(editDistance('steel', 'service', 2)).toBe(3);
  expect(editDistance('a', 'abcdef', 2)).toBe(3);
});

test('it is the same both ways, and one letter left out is one', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abc'), minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(7), (one, two, at) => {
      expect(editDistance(one, two, 9)).toBe(editDistance(two, one, 9));
      expect(editDistance(one, one.slice(0, at) + one.slice(at + 1), 9)).toBe(at < one.length ? 1 : 0);
    }),
  );
});
