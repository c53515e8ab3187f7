import { element } from '../drawing/element.ts';
import type { LoadScale } from './panel-layout.ts';

/** A square in the drawing: its left top corner in pixels, how many share its item, whether the body leads. */
export interface Square {
  x: number;
  y: number;
  among: number;
  lead: boolean;
}

/**
 * Draws squares filled from below by one over the number that share them. Squares of one kind are one path: a thick
 * line for each run, cut into squares by its dashes, which keeps a hundred squares under a kilobyte.
 */
export function filledSquares(
  squares: readonly Square[],
  { side, pitch }: Pick<LoadScale, 'side' | 'pitch'>,
): string {
  const shares = [...new Set(squares.map(({ among }) => among))].sort((one, other) => one - other);
  const dashes = `${side} ${pitch - side}`;
  const strokes = (chosen: readonly Square[], thick: number, className: string) =>
    element('path', {
      class: className,
      'stroke-width': thick,
      'stroke-dasharray': dashes,
      d: runsOf(chosen, pitch)
        .map(({ x, y, count }) => `M${x} ${round(y + side - thick / 2)}h${count * pitch - (pitch - side)}`)
        .join(''),
    });
  const frames = squares
    .filter(({ lead }) => lead)
    .map(({ x, y }) => `M${x - 1} ${y - 1}h${side + 2}v${side + 2}h-${side + 2}z`);
  return [
    strokes(squares, side, 'unit'),
    ...shares.map((among) =>
      strokes(
        squares.filter((square) => square.among === among),
        round(side / among),
        'fill',
      ),
    ),
    frames.length === 0 ? '' : element('path', { class: 'frame-line', d: frames.join('') }),
  ].join('');
}

const round = (value: number) => Number(value.toFixed(1));

/** Neighbours on one line as one run. */
function runsOf(squares: readonly Square[], pitch: number): { x: number; y: number; count: number }[] {
  const runs: { x: number; y: number; count: number }[] = [];
  for (const { x, y } of squares) {
    const last = runs.at(-1);
    if (last && last.y === y && last.x + last.count * pitch === x) last.count += 1;
    else runs.push({ x, y, count: 1 });
  }
  return runs;
}
