import { describe, expect, test } from 'vitest';
import { acrossAt, layPile, thicknessBeyond, type PileScale } from './pile.ts';
import { stackFiles } from './stack-files.ts';
import { inventedStack } from './testing/invented-stack.ts';

const scale: PileScale = { origin: 0, year: 100, pitch: 4, line: 2, gap: 6, settling: 30, clearance: 5 };
const pile = layPile(stackFiles(inventedStack), scale);
const file = (serial: string) => {
  const found = pile.files.find(({ policy }) => policy.serial === serial);
  if (!found) throw new Error(`no file ${serial}`);
  return found;
};
const top = (serial: string) => file(serial).laidAt + file(serial).thickness;

describe('layPile', () => {
  test('makes a file as thick as its signatures', () => {
    expect(file('3').thickness).toBe(2);
    expect(file('20').thickness).toBe(8 * 4 + 2);
  });

  test('lays a file on those in force', () => {
    expect(file('3').laidAt).toBe(5);
    expect(file('11').laidAt).toBe(top('3') + 6);
    expect(file('20').laidAt).toBe(top('11') + 6);
  });

  test('lets those above settle by what ends below them', () => {
    const drop = file('11').thickness + 6;
    expect(file('20').restsAt).toBe(file('20').laidAt - drop);
    expect(file('24').restsAt).toBe(file('24').laidAt - drop);
    expect(acrossAt(file('20'), pile.along(2033) + 15)).toBeCloseTo(file('20').laidAt - drop / 2);
  });

  test('does not let a file settle that was laid after the end', () => {
    expect(file('31').knots).toHaveLength(1);
    expect(file('31').laidAt).toBe(file('24').restsAt + file('24').thickness + 6);
  });

  test('keeps the place of a file without an end up to the wall', () => {
    expect(file('3').to).toBe(pile.along(2036));
  });

  test('lets only what outlasts the wall run on', () => {
    expect(pile.files.filter(({ runsOn }) => runsOn)).toEqual([file('52')]);
    expect(thicknessBeyond(pile)).toBe(file('52').thickness);
    expect(file('52').to).toBe(pile.along(2039));
  });

  test('no two files ever touch before the wall', () => {
    for (let along = 0; along < pile.along(2036); along += 3) {
      const lying = pile.files
        .filter(({ from, to }) => along >= from && along < to)
        .map((one) => ({ low: acrossAt(one, along), high: acrossAt(one, along) + one.thickness }))
        .toSorted((one, other) => one.low - other.low);
      for (const [index, one] of lying.entries()) {
        const above = lying[index + 1];
        if (above) expect(above.low - one.high).toBeGreaterThan(0);
      }
    }
  });
});
