import svgpath from 'svgpath';
import { numbers } from './numbers.ts';

/** Of the way from the ends of a curve to its one control point, where the two of the same curve lie. */
const TWO_THIRDS = 2 / 3;
const towards = (from: number, to: number) => from + (to - from) * TWO_THIRDS;

/** Segments of SVG by the operator that draws the same from where the path has come to. */
const segments: Readonly<Record<string, (points: readonly number[], x: number, y: number) => string>> = {
  M: (points) => `${numbers(...points)} m`,
  L: (points) => `${numbers(...points)} l`,
  H: ([across = 0], _x, y) => `${numbers(across, y)} l`,
  V: ([down = 0], x) => `${numbers(x, down)} l`,
  C: (points) => `${numbers(...points)} c`,
  Q: ([a = 0, b = 0, c = 0, d = 0], x, y) =>
    `${numbers(towards(x, a), towards(y, b), towards(c, a), towards(d, b), c, d)} c`,
  Z: () => 'h',
  z: () => 'h',
};

/** The data of an svg path as operators that build the same path in PDF. Curves of one control point and arcs become those of two. */
export function pathOperators(data: string): string {
  const operators: string[] = [];
  const path = svgpath(data).abs().unshort().unarc();
  path.iterate(([kind, ...points], _index, x, y) => {
    const write = segments[kind];
    if (!write)
      throw new Error(`Unexpected “${kind}” in a path, expected one of ${Object.keys(segments).join(' ')}.`);
    operators.push(write(points as number[], x, y));
  });
  return operators.join('\n');
}
