import { colourOf, lightOf, type Colour, type Light } from './colour.ts';
import { lightFromOklab, oklabOf } from './oklab.ts';

/** Two colours mixed in Oklab, as `color-mix(in oklab, …)` mixes them; `share` from 0 to 1 is that of the first. */
export function mixColours(one: Colour, other: Colour, share: number): Colour {
  const [first, second] = [oklabOf(lightOf(one)), oklabOf(lightOf(other))];
  const between = (index: 0 | 1 | 2) => first[index] * share + second[index] * (1 - share);
  const mixed: Light = [between(0), between(1), between(2)];
  return colourOf(lightFromOklab(mixed));
}
