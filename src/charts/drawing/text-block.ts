import { textWidth, type Face } from './advance.ts';
import type { Box } from './box.ts';
import { element, escapeText } from './element.ts';

/** A run of words in one face; `tone` is a class of `chart.css`. */
export interface Run {
  text: string;
  tone: string;
  face: Face;
}

/** Lines of runs that are set and moved together. */
export interface TextBlock {
  lines: readonly (readonly Run[])[];
  /** Font size in pixels. */
  size: number;
  /** From one line to the next, in ems; 1.22 where it is not given. */
  leading?: number;
}

/** Where a block stands: the base of its last line, and which end of the lines is at `x`. */
export interface TextPlace {
  x: number;
  base: number;
  anchor: 'start' | 'middle' | 'end';
}

const LEADING = 1.22;
const RUN_GAP = 7;
const ASCENT = 0.86;
const DESCENT = 0.26;

/** Width of the widest line, in pixels. */
export function blockWidth({ lines, size }: TextBlock): number {
  return Math.max(
    ...lines.map((runs) =>
      runs.reduce(
        (sum, { text, face }, index) => sum + textWidth(text, size, face) + (index > 0 ? RUN_GAP : 0),
        0,
      ),
    ),
  );
}

/** Height from the top of the first line to the foot of the last, in pixels. */
export function blockHeight({ lines, size, leading = LEADING }: TextBlock): number {
  return ((lines.length - 1) * leading + ASCENT + DESCENT) * size;
}

/** The box that a block fills at a place. */
export function blockBox(block: TextBlock, { x, base, anchor }: TextPlace): Box {
  const width = blockWidth(block);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  const bottom = base + DESCENT * block.size;
  return { left, right: left + width, top: bottom - blockHeight(block), bottom };
}

/** The base of the last line of a block whose box is to begin at `top`. */
export function baseBelow(block: TextBlock, top: number): number {
  return top + blockHeight(block) - DESCENT * block.size;
}

/** The block drawn: one text element a line, so that each line can be read on its own. */
export function drawBlock(block: TextBlock, { x, base, anchor }: TextPlace): string {
  const { lines, size, leading = LEADING } = block;
  return lines
    .map((runs, index) =>
      element(
        'text',
        {
          x,
          y: base + (index + 1 - lines.length) * leading * size,
          'font-size': size,
          'text-anchor': anchor === 'start' ? undefined : anchor,
        },
        ...runs.map(({ text, tone, face }, run) =>
          element(
            'tspan',
            { class: `${tone} face-${face}`, dx: run > 0 ? RUN_GAP : undefined },
            escapeText(text),
          ),
        ),
      ),
    )
    .join('');
}
