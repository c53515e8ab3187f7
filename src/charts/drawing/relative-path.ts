import { coordinate } from './element.ts';

type Point = readonly [x: number, y: number];

/** A step of a path: to a new start, along a straight line, or along a cubic with its two handles; in pixels. */
export type PathStep =
  | readonly ['start', Point]
  | readonly ['line', Point]
  | readonly ['curve', handle: Point, handle: Point, end: Point];

const letters = { start: 'm', line: 'l', curve: 'c' } as const;
const tenths = ([x, y]: Point) => [Math.round(x * 10), Math.round(y * 10)] as const;

/**
 * A path as SVG data in steps relative to one another. Lines that run side by side are told in the same letters then,
 * and a page of them packs to half the size. Places are rounded to tenths before the steps between them are taken, so
 * that no error adds up.
 */
export function relativePath(steps: readonly PathStep[]): string {
  let [atX, atY] = [0, 0];
  return steps
    .map(([command, ...points]) => {
      const [fromX, fromY] = [atX, atY];
      const moves = points.map((point) => {
        [atX, atY] = tenths(point);
        return [(atX - fromX) / 10, (atY - fromY) / 10] as const;
      });
      const last = moves.at(-1);
      if (command === 'line' && last?.[1] === 0) return `h${coordinate(last[0])}`;
      if (command === 'line' && last?.[0] === 0) return `v${coordinate(last[1])}`;
      return letters[command] + moves.map((move) => move.map(coordinate).join(' ')).join(' ');
    })
    .join('');
}
