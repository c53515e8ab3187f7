import { hues } from '../design/colour-pairs.ts';
import { colourVisions, seenDistance, type ColourVision } from '../design/colour-vision.ts';
import { readTokens, schemes, type Scheme } from '../design/tokens.ts';
import sheet from '../styles/tokens.css?raw';

/** The tokens of the site. */
export const tokens = readTokens(sheet);

/** The least distance between two strands, for each way of seeing colours and in each scheme. */
export function strandsApart(): { vision: ColourVision; least: Record<Scheme, number> }[] {
  const strands = hues.filter((hue) => hue !== 'stone').flatMap((hue) => tokens.colours.get(hue) ?? []);
  const least = (vision: ColourVision, scheme: Scheme) =>
    Math.min(
      ...strands.flatMap((one, index) =>
        strands.slice(index + 1).map((other) => seenDistance(one[scheme], other[scheme], vision)),
      ),
    );
  return colourVisions.map((vision) => ({
    vision,
    least: Object.fromEntries(schemes.map((scheme) => [scheme, least(vision, scheme)])) as Record<
      Scheme,
      number
    >,
  }));
}
