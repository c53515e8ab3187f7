import { lightOf, type Colour } from './colour.ts';

/** Relative luminance of a colour, from 0 (black) to 1 (white), as WCAG 2.2 defines it. */
function luminance(colour: Colour): number {
  const [red, green, blue] = lightOf(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, from 1 (the same) to 21 (black and white), as WCAG 2.2 defines it; their order is no matter. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
