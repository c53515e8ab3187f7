/** A source of numbers that look random and are the same for the same seed, on every machine. */
export interface SeededRandom {
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  /** One of the things given; throws where there are none. */
  pick<T>(things: readonly T[]): T;
}

/** A 32-bit linear congruential generator, with the constants of Numerical Recipes; its high bits are used. */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    pick<T>(things: readonly T[]): T {
      const thing = things[between(0, things.length - 1)];
      if (thing === undefined) throw new RangeError('unexpected empty list, expected things to pick from');
      return thing;
    },
  };
}
