import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Offsets } from './offsets.ts';

const listed = (offsets: Offsets) => Array.from({ length: offsets.length }, (_, unit) => offsets.at(unit));

const stretches = fc.array(fc.tuple(fc.nat(20), fc.nat(4)), { maxLength: 8 });
const built = (parts: readonly (readonly [number, number])[]): [Offsets, number[]] => {
  const offsets = new Offsets();
  for (const [place, count] of parts) offsets.add(place, count);
  return [
    offsets,
    parts.flatMap(([place, count]) => Array.from({ length: count }, (_, unit) => place + unit)),
  ];
};

test('Every unit keeps its place, and no other unit has one', () => {
  fc.assert(
    fc.property(stretches, (parts) => {
      const [offsets, places] = built(parts);
      expect(listed(offsets)).toEqual(places);
      expect([offsets.at(-1), offsets.at(places.length)]).toEqual([undefined, undefined]);
      expect(offsets.last).toBe(places.at(-1) ?? -1);
    }),
  );
});

test('A part of others is added as it is', () => {
  fc.assert(
    fc.property(stretches, stretches, fc.nat(12), fc.nat(12), (head, tail, start, count) => {
      const [offsets, places] = built(head);
      const [others, further] = built(tail);
      offsets.append(others, start, start + count);
      expect(listed(offsets)).toEqual([...places, ...further.slice(start, start + count)]);
    }),
  );
});
