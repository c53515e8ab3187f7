const APART = 20;
const STROKE = 2;

/** Pixels between the brackets and the words beside them. */
export const BESIDE_BRACKET = 8;

/** Where the brackets round an interval stand, in pixels: at its ends, yet never closer than can be told apart. */
export function bracketSpan(from: number, to: number): { left: number; right: number } {
  const spare = Math.max(0, APART - (to - from)) / 2;
  return { left: from - spare - STROKE, right: to + spare + STROKE };
}
