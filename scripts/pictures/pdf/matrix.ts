/** What takes the units of a drawing to others, as SVG and PDF write it: `x' = ax + cy + e`, `y' = bx + dy + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Leaves everything where it is. */
export const stay: Matrix = [1, 0, 0, 1, 0, 0];

/** What `inner` and then `outer` do. */
export function compose(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

const kinds: Readonly<Record<string, (x: number, y?: number) => Matrix>> = {
  translate: (x, y = 0) => [1, 0, 0, 1, x, y],
  scale: (x, y = x) => [x, 0, 0, y, 0, 0],
};

/** The matrix of a `transform` attribute. Throws for kinds that no picture uses. */
export function matrixOf(transform: string): Matrix {
  let matrix = stay;
  for (const step of transform.split(')').slice(0, -1)) {
    const [kind = '', inside = ''] = step.trim().split('(');
    const [x = 0, y] = inside.split(/[\s,]/).filter(Boolean).map(Number);
    const made = kinds[kind]?.(x, y);
    if (!made)
      throw new Error(
        `Unexpected “${kind}” in transform="${transform}", expected one of ${Object.keys(kinds).join(', ')}: add it to pdf/matrix.ts.`,
      );
    matrix = compose(matrix, made);
  }
  return matrix;
}
