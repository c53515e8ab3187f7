import svgpath from 'svgpath';
import type { Matrix } from './matrix.ts';

/** Digits that numbers are written to: lengths are of pixels, scales of parts of them. */
const [DIGITS, SCALE_DIGITS] = [3, 7];

function written(value: number, digits: number): string {
  const [whole = '0', parts = ''] = value.toFixed(digits).split('.');
  let end = parts.length;
  while (parts[end - 1] === '0') end -= 1;
  const short = end === 0 ? whole : `${whole}.${parts.slice(0, end)}`;
  return short === '-0' ? '0' : short;
}

/** Numbers as PDF writes them: no exponents, no needless digits. */
export const numbers = (...values: readonly number[]): string =>
  values.map((value) => written(value, DIGITS)).join(' ');

/** A matrix as PDF writes it. */
export const matrixNumbers = (matrix: Matrix): string =>
  matrix.map((value, index) => written(value, index < 4 ? SCALE_DIGITS : DIGITS)).join(' ');

/** Of the way from the ends of a curve to its one control point, where the two of the same curve lie. */
const TWO_THIRDS = 2 / 3;

/** The data of an svg path as operators that build the same path in PDF. Curves of one control point and arcs become those of two. */
export function pathOperators(data: string): string {
  const operators: string[] = [];
  const path = svgpath(data).abs().unshort().unarc();
  path.iterate((segment, _index, x, y) => {
    const [kind, ...rest] = segment as [string, ...number[]];
    const [a = 0, b = 0, c = 0, d = 0] = rest;
    const between = (from: number, to: number) => from + (to - from) * TWO_THIRDS;
    if (kind === 'M') operators.push(`${numbers(a, b)} m`);
    else if (kind === 'L') operators.push(`${numbers(a, b)} l`);
    else if (kind === 'H') operators.push(`${numbers(a, y)} l`);
    else if (kind === 'V') operators.push(`${numbers(x, a)} l`);
    else if (kind === 'C') operators.push(`${numbers(...rest)} c`);
    else if (kind === 'Q')
      operators.push(`${numbers(between(x, a), between(y, b), between(c, a), between(d, b), c, d)} c`);
    else if (kind === 'Z' || kind === 'z') operators.push('h');
    else throw new Error(`Unexpected “${kind}” in a path, expected one of M L H V C Q Z.`);
  });
  return operators.join('\n');
}
