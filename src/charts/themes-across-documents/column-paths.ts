import { element } from '../drawing/element.ts';
import type { LaidRow } from './lay-threads.ts';
import { itemsOf, type ThemeState } from './theme-reading.ts';

const LARGEST = 9;
const BETWEEN = 2;
const NARROW = 100;
const LEAST_MARGIN = 3;
const MOST_MARGIN = 7;
const CUT = 4;
/** Of a square, in pixels: where names leave less room, squares run over the column rather than vanish. */
const LEAST = 2;

/** How wide a document’s column is, in pixels, and how many squares it must hold. */
export interface ColumnSizes {
  /** Where items can stand. */
  file: number;
  /** How far a thread runs: to the next column, where there is one. */
  thread: number;
  most: number;
}

/**
 * A document’s part of the threads, from the left edge of its column: threads, squares, and what is not told. Marks
 * of one kind are one path, so that a picture of a hundred cells stays light; squares are the dashes of a thick line.
 */
export function columnPaths(
  laid: readonly LaidRow[],
  index: number,
  { file, thread, most }: ColumnSizes,
): string {
  const margin = file < NARROW ? LEAST_MARGIN : MOST_MARGIN;
  const fitting = Math.floor((file - 2 * margin) / most) - BETWEEN;
  const square = Math.max(LEAST, Math.min(LARGEST, fitting));
  const pitch = square + BETWEEN;
  const half = square / 2;
  const cells = laid.flatMap(({ row, y }) => {
    const cell = row.cells[index];
    return cell === undefined ? [] : [{ cell, y }];
  });
  const inState = (state: ThemeState, draw: (y: number) => string) =>
    cells
      .filter(({ cell }) => cell.state === state)
      .map(({ y }) => draw(y))
      .join('');
  const path = (name: string, d: string, attributes: Record<string, string | number> = {}) =>
    d === '' ? '' : element('path', { class: name, ...attributes, d });
  const described = cells.filter(({ cell }) => cell.described > 0);
  const named = cells.filter(({ cell }) => cell.named > 0);
  return [
    path(
      'thread',
      inState('carried', (y) => `M0 ${y}h${thread}`),
    ),
    path(
      'thread untold',
      inState('untold', (y) => `M0 ${y}h${thread}`),
    ),
    path(
      'thread',
      inState('absent', (y) => `M0 ${y - CUT}v${2 * CUT}m${file} 0v-${2 * CUT}`),
    ),
    path(
      'items',
      described.map(({ cell, y }) => `M${margin} ${y}h${cell.described * pitch - BETWEEN}`).join(''),
      { 'stroke-width': square, 'stroke-dasharray': `${square} ${BETWEEN}` },
    ),
    path(
      'named',
      named
        .map(({ cell, y }) =>
          Array.from({ length: cell.named }, (_, place) => {
            const x = margin + (itemsOf(cell) - cell.named + place) * pitch + 0.5;
            return `M${x} ${y - half + 0.5}h${square - 1}v${square - 1}h-${square - 1}z`;
          }).join(''),
        )
        .join(''),
    ),
  ].join('');
}
