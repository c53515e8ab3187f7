import type { Drawing } from '../drawing/drawing.ts';
import { element } from '../drawing/element.ts';
import { picture } from '../drawing/picture.ts';
import { drawBlock, type DrawnBlock, type PortraitScale } from './draw-block.ts';
import { documentBlock, partnerBlock, themeBlock, type PortraitBlock } from './portrait-blocks.ts';
import type { Portrait } from './portrait-reading.ts';

const ABREAST_FROM = 900;
const PAIRED_FROM = 560;
const COLUMN_GAP = 44;
const STACK_GAP = 26;
/** Parts of the width for documents, partners and themes where the three stand abreast. */
const SHARES = [0.445, 0.28, 0.275];

/** Draws documents, partners and themes abreast, in two rows, or below one another, as there is room. */
export function drawPortrait(portrait: Portrait, drawing: Drawing): string {
  const { context, width, title, alternative, id } = drawing;
  const small = width < PAIRED_FROM;
  const scale: PortraitScale = small ? { side: 10, pitch: 13, size: 12 } : { side: 12, pitch: 15, size: 13 };
  const documents = documentBlock(portrait, context, small);
  const others = [partnerBlock(portrait, context), themeBlock(portrait, context)].filter(
    ({ rows }) => rows.length > 0,
  );
  const placed =
    width >= ABREAST_FROM && others.length > 1
      ? abreast([documents, ...others], SHARES, 0, width, scale)
      : stacked(documents, others, width, scale);
  return picture(
    {
      id,
      name: 'body-portrait',
      width,
      height: Math.max(...placed.map(({ bottom }) => bottom)),
      title,
      description: alternative,
      links: true,
    },
    ...placed.map(({ markup }) => markup),
  );
}

interface PlacedBlock {
  markup: string;
  bottom: number;
}

const at = (left: number, top: number, { markup, height }: DrawnBlock): PlacedBlock => ({
  markup: element('g', { transform: `translate(${left},${top})` }, markup),
  bottom: top + height,
});

/** Blocks beside one another, each with its part of what the gaps leave. */
function abreast(
  blocks: readonly PortraitBlock[],
  shares: readonly number[],
  top: number,
  width: number,
  scale: PortraitScale,
): PlacedBlock[] {
  const room = width - (blocks.length - 1) * COLUMN_GAP;
  let left = 0;
  return blocks.map((block, index) => {
    const own = Math.floor(room * (shares[index] ?? 1 / blocks.length));
    const placed = at(left, top, drawBlock(block, own, scale));
    left += own + COLUMN_GAP;
    return placed;
  });
}

/** The documents over the other blocks, which stand in pairs where there is room. */
function stacked(
  documents: PortraitBlock,
  others: readonly PortraitBlock[],
  width: number,
  scale: PortraitScale,
): PlacedBlock[] {
  const first = at(0, 0, drawBlock(documents, width, scale));
  if (width >= PAIRED_FROM)
    return [
      first,
      ...abreast(
        others,
        others.map(() => 1 / others.length),
        first.bottom + STACK_GAP,
        width,
        scale,
      ),
    ];
  return others.reduce<PlacedBlock[]>(
    (placed, block) => [
      ...placed,
      at(0, (placed.at(-1)?.bottom ?? 0) + STACK_GAP, drawBlock(block, width, scale)),
    ],
    [first],
  );
}
