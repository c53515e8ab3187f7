/** Things in rows, counted from the lower left: ten to a side of a block, and blocks side by side. */
export interface FieldGrid {
  /** Blocks in a row. */
  across: number;
  /** From one thing to the next, in pixels. */
  pitch: number;
  /** Between blocks, in pixels. */
  gap: number;
}

/** Things to a side of a block; a block holds the square of it. */
export const SIDE = 10;

/** From one block to the next, in pixels. */
export const blockPitch = ({ pitch, gap }: FieldGrid): number => SIDE * pitch + gap;

/** Width of a full row in pixels. */
export const fieldWidth = (grid: FieldGrid): number => grid.across * blockPitch(grid) - grid.gap;

/** How many things fill a row. */
const inRow = ({ across }: FieldGrid): number => across * SIDE;

/** How far a number of rows or columns reaches, in pixels. */
function reach(count: number, grid: FieldGrid): number {
  const blocks = Math.floor(count / SIDE);
  return blocks * blockPitch(grid) + (count % SIDE) * grid.pitch;
}

/** The height that this many things reach, in pixels: the rows they fill or begin. */
export function heightOf(count: number, grid: FieldGrid): number {
  return reach(Math.ceil(count / inRow(grid)), grid);
}

/**
 * The outline of the things from one number up to another, the first left out and the last within it: full rows with a
 * step where a row is shared with the layer before or after. The field stands on y = 0.
 */
export function layerOutline(from: number, to: number, grid: FieldGrid): string {
  const row = inRow(grid);
  const right = tidy(fieldWidth(grid));
  const [first, last] = [Math.floor(from / row), Math.floor(to / row)];
  const y = (rows: number) => tidy(0 - reach(rows, grid));
  const x = (count: number) => tidy(reach(count % row, grid));
  const top = to % row === 0 ? `V${y(last)}H0` : `V${y(last)}H${x(to)}V${y(last + 1)}H0`;
  if (first === last) return `M${x(from)} ${y(first)}H${x(to)}V${y(first + 1)}H${x(from)}z`;
  const foot = from % row === 0 ? `M0 ${y(first)}H${right}` : `M${x(from)} ${y(first)}H${right}`;
  const close = from % row === 0 ? 'z' : `V${y(first + 1)}H${x(from)}z`;
  return foot + top + close;
}

const tidy = (value: number) => Math.round(value * 100) / 100 + 0;
