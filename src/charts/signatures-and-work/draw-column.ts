import { element } from '../drawing/element.ts';
import { DOT, NUMBER_AT, ROW, SQUARE, type WorkColumn } from './work-layout.ts';
import type { WorkCell } from './work-reading.ts';

const MIDDLE = ROW / 2;
const NUMBER_SIZE = 11;

/**
 * Draws what the bodies do in one document, from 0 down: a square where one signed; a dot for its items, the area
 * their number, and the number; hatched squares where the sources do not tell. Inside a column nothing depends on
 * the width of the drawing, so that the drawings of one page compress to little more than one.
 */
export function drawColumn(cells: readonly WorkCell[], column: WorkColumn, hatch: string): string {
  const { document, signedAt, chargedAt } = column;
  const signed = cells.flatMap(({ signed: did }, index) =>
    did === true ? [`M0 ${index * ROW + MIDDLE - SQUARE / 2}h${SQUARE}v${SQUARE}h-${SQUARE}z`] : [],
  );
  return [
    untold(cells, ({ signed: did }) => did === null, signedAt, hatch),
    untold(cells, ({ items }) => items === null, chargedAt, hatch),
    signed.length === 0
      ? ''
      : element('path', {
          class: 'signature',
          transform: `translate(${signedAt - SQUARE / 2},0)`,
          d: signed.join(''),
        }),
    charges(cells, document.colour, chargedAt),
  ].join('');
}

function charges(cells: readonly WorkCell[], colour: string, at: number): string {
  const charged = cells.flatMap(({ items }, index) =>
    items === null || items === 0 ? [] : [{ items, y: index * ROW + MIDDLE }],
  );
  if (charged.length === 0) return '';
  return element(
    'g',
    { class: `charges strand-${colour}`, 'font-size': NUMBER_SIZE, transform: `translate(${at},0)` },
    ...charged.map(
      ({ items, y }) =>
        element('circle', { cy: y, r: Number((DOT * Math.sqrt(items)).toFixed(1)) }) +
        element('text', { x: NUMBER_AT, y: y + 4 }, String(items)),
    ),
  );
}

/** One rectangle for each run of rows; the pattern repeats from row to row. */
function untold(
  cells: readonly WorkCell[],
  isUntold: (cell: WorkCell) => boolean,
  at: number,
  hatch: string,
): string {
  const runs: { from: number; count: number }[] = [];
  cells.forEach((cell, index) => {
    const last = runs.at(-1);
    if (!isUntold(cell)) return;
    if (last && last.from + last.count === index) last.count += 1;
    else runs.push({ from: index, count: 1 });
  });
  return runs
    .map(({ from, count }) =>
      element('rect', {
        transform: `translate(${at - SQUARE / 2},${from * ROW})`,
        width: SQUARE,
        height: count * ROW,
        fill: `url(#${hatch})`,
      }),
    )
    .join('');
}
