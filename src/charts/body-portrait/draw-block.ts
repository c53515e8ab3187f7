import { textWidth } from '../drawing/advance.ts';
import { element, escapeText } from '../drawing/element.ts';
import { words } from '../drawing/words.ts';
import { wrapText } from '../drawing/wrap.ts';
import { filledSquares, type Square } from '../who-carries-the-load/filled-squares.ts';
import type { PortraitBlock, PortraitRow } from './portrait-blocks.ts';
import type { PortraitTask } from './portrait-reading.ts';

/** Sizes that hold for a whole portrait, in pixels. */
export interface PortraitScale {
  /** Side of a square, and from one square to the next. */
  side: number;
  pitch: number;
  size: number;
}

/** A block as drawn from its corner, and how high it is, in pixels. */
export interface DrawnBlock {
  markup: string;
  height: number;
}

interface Columns {
  before: number;
  nameWidth: number;
  signAt: number;
  squaresAt: number;
  perLine: number;
}

const HEAD = 36;
const LEADING = 1.3;
const ROW_GAP = 9;
const COLUMN_GAP = 10;
const SIGN_SIDE = 11;
const TOTAL_GAP = 4;
/** No more than this part of the width goes to names where they leave the squares too little. */
const NAME_SHARE = 0.52;

/** Draws rows under their head: name, signature, a square for each task, their number. */
export function drawBlock(block: PortraitBlock, width: number, scale: PortraitScale): DrawnBlock {
  const { size } = scale;
  const columns = columnsOf(block.rows, width, scale);
  let y = HEAD;
  const squares: (Square & { colour: PortraitTask['colour'] })[] = [];
  const rows = block.rows.map((row) => {
    const lines = wrapText(row.name, columns.nameWidth, size, 'semibold');
    const taskLines = Math.ceil(row.tasks.length / columns.perLine);
    squares.push(...squaresOf(row, y, columns, scale));
    const drawn = drawRow(row, lines, y, width, columns, scale);
    y += Math.max(lines.length * size * LEADING, taskLines * scale.pitch) + ROW_GAP;
    return drawn;
  });
  const more = block.more === '' ? '' : words(0, y + size, size, 'start', 'quiet', block.more);
  const colours = [...new Set(squares.map(({ colour }) => colour))];
  return {
    markup: [
      words(0, 14, size, 'start', 'strong', block.head),
      element('path', { class: 'axis', d: `M0 22h${Math.round(width)}` }),
      ...rows,
      ...colours.map((colour) =>
        element(
          'g',
          { class: `strand-${colour}` },
          filledSquares(
            squares.filter((square) => square.colour === colour),
            scale,
          ),
        ),
      ),
      more,
    ].join(''),
    height: more === '' ? y : y + size * LEADING + ROW_GAP,
  };
}

function columnsOf(rows: readonly PortraitRow[], width: number, { pitch, size }: PortraitScale): Columns {
  const widest = (of: (row: PortraitRow) => string) =>
    Math.ceil(Math.max(0, ...rows.map((row) => textWidth(of(row), size, 'semibold'))));
  const years = widest(({ before }) => before);
  const before = years === 0 ? 0 : years + COLUMN_GAP;
  const sign = rows.some(({ signed }) => signed !== undefined) ? SIGN_SIDE + COLUMN_GAP : 0;
  const longest = Math.max(0, ...rows.map(({ tasks }) => tasks.length));
  const total = longest === 0 ? 0 : TOTAL_GAP + textWidth(String(longest), size, 'semibold');
  const left = Math.floor(width - before - COLUMN_GAP - sign - longest * pitch - total) - 1;
  const nameWidth = Math.min(
    widest(({ name }) => name),
    Math.max(left, (width - before) * NAME_SHARE),
  );
  const signAt = Math.ceil(before + nameWidth + COLUMN_GAP);
  const squaresAt = signAt + sign;
  return {
    before,
    nameWidth,
    signAt,
    squaresAt,
    perLine: Math.max(1, Math.floor((width - squaresAt - total) / pitch)),
  };
}

function squaresOf(
  { tasks }: PortraitRow,
  top: number,
  { squaresAt, perLine }: Columns,
  { pitch }: PortraitScale,
): (Square & { colour: PortraitTask['colour'] })[] {
  // Those of one colour together, so that they are one run.
  return tasks
    .toSorted((one, other) => one.colour.localeCompare(other.colour, 'en'))
    .map(({ among, lead, colour }, index) => ({
      x: squaresAt + (index % perLine) * pitch,
      y: top + Math.floor(index / perLine) * pitch,
      among,
      lead,
      colour,
    }));
}

function drawRow(
  { before, title, href, signed, tasks, after }: PortraitRow,
  lines: readonly string[],
  top: number,
  width: number,
  columns: Columns,
  { side, pitch, size }: PortraitScale,
): string {
  const base = Math.round(top + side / 2 + size * 0.35);
  const named = lines
    .map((line, index) => words(columns.before, base + index * size * LEADING, size, 'start', 'strong', line))
    .join('');
  const end = columns.squaresAt + Math.min(tasks.length, columns.perLine) * pitch;
  const total = tasks.length === 0 ? '' : String(tasks.length);
  const afterAt = end + (total === '' ? 0 : TOTAL_GAP + textWidth(total, size, 'semibold') + COLUMN_GAP);
  const fits = after !== '' && afterAt + textWidth(after, size, 'regular') <= width;
  const sign = `M${columns.signAt} ${Math.round(top + (side - SIGN_SIDE) / 2)}h${SIGN_SIDE}v${SIGN_SIDE}h-${SIGN_SIDE}z`;
  return [
    before === '' ? '' : words(0, base, size, 'start', 'quiet', before),
    element('a', { href, class: 'row' }, element('title', {}, escapeText(title)), named),
    signed === undefined
      ? ''
      : element('path', { class: signed === true ? 'signature' : 'signature none', d: sign }),
    total === '' ? '' : words(end + TOTAL_GAP, base, size, 'start', 'strong', total),
    fits ? words(afterAt, base, size, 'start', 'quiet', after) : '',
  ].join('');
}
