import { element } from '../drawing/element.ts';
import type { Doer, Step, StepsOfStage, Way } from './ways.ts';

/** Half the size of a token, in pixels, at scale 1. */
export const TOKEN = 15;

/** The middle of a token, in pixels. */
export interface Spot {
  x: number;
  y: number;
}

/** A glyph for each step, on a field of 16 by 16 round its middle: pencil, money, lorry, pulse, spanner, arrows, loop. */
const glyphs: Readonly<Record<Step, string>> = {
  design: 'M-6 6l1.5-5L3.5-7l3.5 3.5L-1 4.5zM1-4.5L4.5-1',
  finance: 'M-5-7L0-.5L5-7M0-.5V7M-4.5 0h9M-4.5 3.5h9',
  delivery: 'M-8-5H2V3H-8zM2-2H5.5L8 1V3H2M-6 3a2 2 0 1 0 4 0M3 3a2 2 0 1 0 4 0',
  monitoring: 'M-8 1h3.5L-2-6L2 6L4 1H8',
  repair: 'M-7 6.5L1-1.5M6.5-3.5A4 4 0 1 1 3.5-6.5V-3.5z',
  upgrade: 'M-5.5 0L0-6L5.5 0M-5.5 6L0 0L5.5 6',
  recycling: 'M5.5 2.5A6 6 0 1 1 5-4M5.5-8V-3.5H1',
};

/** The outline of a token after a move to its middle: a circle for the maker, a diamond for the buyer, a square for a hired firm. */
const outlines: Readonly<Record<Doer, (half: number) => string>> = {
  maker: (half) => `m0-${half}a${half} ${half} 0 1 0 .1 0z`,
  buyer: (half) =>
    `m0-${half + 3}l${half + 3} ${half + 3}l-${half + 3} ${half + 3}l-${half + 3}-${half + 3}z`,
  firm: (half) => `m-${half}-${half}h${2 * half}v${2 * half}h-${2 * half}z`,
};

/** The glyphs of the steps on one side of the gate, each where its token stands; to be drawn with `use`. */
export function glyphSheet(id: string, part: StepsOfStage, spots: readonly Spot[], scale: number): string {
  return element(
    'g',
    { id: `${id}-${part.id}` },
    ...part.steps.map((step, index) => {
      const { x, y } = spots[index]!;
      const size = scale === 1 ? '' : ` scale(${scale})`;
      return element('path', { d: glyphs[step], transform: `translate(${x} ${y})${size}` });
    }),
  );
}

/** The tokens of the steps on one side of the gate, on the spots of the sheet: the shape says who, the glyph says what. */
export function tokens(
  id: string,
  way: Way,
  part: StepsOfStage,
  spots: readonly Spot[],
  scale: number,
): string {
  const outline = outlines[way.doers[part.steps[0]!]](Math.round(TOKEN * scale));
  return (
    element('path', { class: 'token', d: spots.map(({ x, y }) => `M${x} ${y}${outline}`).join('') }) +
    element('use', { class: 'glyph', href: `#${id}-${part.id}` })
  );
}

/** A payment in one piece: a coin. */
export function coin({ x, y }: Spot, scale: number): string {
  return element(
    'g',
    { class: 'coin', transform: `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}` },
    element('circle', { r: 14 }),
    element('path', { class: 'glyph', d: glyphs.finance }),
  );
}
