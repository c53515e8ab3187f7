import { element } from '../drawing/element.ts';
import { blockPitch, SIDE, type FieldGrid } from './field-grid.ts';

/** What a thing is drawn as: each kind has a shape of its own, the fewest things first. */
export const shapes = ['square', 'diamond', 'triangle', 'bar', 'dot'] as const;
export type ThingShape = (typeof shapes)[number];

const tidy = (value: number) => String(Math.round(value * 100) / 100);

/** Where the outline of a thing starts in its field of `pitch` pixels, and the outline, which ends there. */
const outlines: Readonly<Record<ThingShape, (pitch: number) => { x: number; y: number; d: string }>> = {
  square: (pitch) => ({ x: 0, y: 0, d: `h${tidy(pitch * 0.7)}v${tidy(pitch * 0.7)}h-${tidy(pitch * 0.7)}z` }),
  diamond: (pitch) => {
    const half = tidy(pitch * 0.44);
    return { x: pitch * 0.44, y: 0, d: `l${half} ${half}l-${half} ${half}l-${half}-${half}z` };
  },
  triangle: (pitch) => ({
    x: pitch * 0.42,
    y: 0,
    d: `l${tidy(pitch * 0.42)} ${tidy(pitch * 0.76)}h-${tidy(pitch * 0.84)}z`,
  }),
  bar: (pitch) => ({
    x: pitch * 0.2,
    y: 0,
    d: `h${tidy(pitch * 0.36)}v${tidy(pitch * 0.78)}h-${tidy(pitch * 0.36)}z`,
  }),
  dot: (pitch) => {
    const radius = tidy(pitch * 0.37);
    return { x: pitch * 0.37, y: 0, d: `a${radius} ${radius} 0 1 1-.01 0z` };
  },
};

/** Rows of things as one path, ten to a row, from the upper left corner: the same few words over and over. */
export function thingRows(
  count: number,
  shape: ThingShape,
  { pitch }: FieldGrid,
  left: number,
  top: number,
): string {
  const { x, y, d } = outlines[shape](pitch);
  const steps = Array.from({ length: count }, (_, index) => {
    if (index === 0) return `M${tidy(left + x)} ${tidy(top + y)}${d}`;
    return `m${index % SIDE === 0 ? `-${tidy((SIDE - 1) * pitch)} ${tidy(pitch)}` : `${tidy(pitch)} 0`}${d}`;
  });
  return steps.join('');
}

/**
 * A pattern of whole blocks of one shape, for a field that stands on y = 0 and begins at x = 0. Its marks carry the id
 * with `-marks` after it, so that a second pattern can show them in another colour.
 */
export function blockPattern(id: string, shape: ThingShape, className: string, grid: FieldGrid): string {
  const marks = thingRows(SIDE * SIDE, shape, grid, 0, grid.gap);
  return patternOf(id, className, grid, element('path', { id: `${id}-marks`, d: marks }));
}

/** The marks of another pattern in a colour of their own. */
export function patternLike(other: string, id: string, className: string, grid: FieldGrid): string {
  return patternOf(id, className, grid, element('use', { href: `#${other}-marks` }));
}

function patternOf(id: string, className: string, grid: FieldGrid, marks: string): string {
  const side = blockPitch(grid);
  return element(
    'pattern',
    { id, class: className, patternUnits: 'userSpaceOnUse', width: side, height: side },
    marks,
  );
}
