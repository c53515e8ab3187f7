import { whoCarriesTheLoadWords } from '../../i18n/chart-words/who-carries-the-load.ts';
import { textWidth } from '../drawing/advance.ts';
import { element, escapeText } from '../drawing/element.ts';
import { words } from '../drawing/words.ts';
import { filledSquares, type Square } from './filled-squares.ts';
import type { LoadPanel } from './load-reading.ts';
import { TOTAL_GAP, type LoadScale } from './panel-layout.ts';

const HEAD = 28;
const ROW_GAP = 5;
const LABEL_GAP = 10;

/** The items drawn by the number of bodies they name, and how high that is, in pixels. */
export interface DrawnSharing {
  markup: string;
  height: number;
}

/**
 * Draws every item once, in a row for each number of bodies that items name, from one to the most: how the load is
 * shared, and what the filling of a square means.
 */
export function drawSharing(
  panels: readonly LoadPanel[],
  { left, top }: { left: number; top: number },
  scale: LoadScale,
): DrawnSharing {
  const { locale, size, side, pitch } = scale;
  const said = whoCarriesTheLoadWords[locale];
  const named = panels.flatMap(({ items }) => items.map(({ agencies }) => agencies.length));
  const rows = Array.from({ length: Math.max(...named) }, (_, index) => index + 1);
  const labels = rows.map((among) => said.among(among));
  const squaresAt =
    Math.ceil(Math.max(...labels.map((label) => textWidth(label, size, 'regular')))) + LABEL_GAP;
  const rowTop = (index: number) => HEAD + index * (pitch + ROW_GAP);
  const base = (index: number) => Math.round(rowTop(index) + side / 2 + size * 0.35);
  const before = new Map<number, number>();
  const squares = panels.map(({ colour, items }) => {
    const placed = rows.flatMap((among, index): Square[] => {
      const first = before.get(among) ?? 0;
      const count = items.filter(({ agencies }) => agencies.length === among).length;
      before.set(among, first + count);
      return Array.from({ length: count }, (_, at) => ({
        x: squaresAt + (first + at) * pitch,
        y: rowTop(index),
        among,
        lead: false,
      }));
    });
    return element('g', { class: `strand-${colour}` }, filledSquares(placed, scale));
  });
  const texts = (className: string, said: readonly string[], x: (index: number) => number | undefined) =>
    element(
      'g',
      { class: className, 'font-size': size },
      ...said.map((text, index) => element('text', { x: x(index), y: base(index) }, escapeText(text))),
    );
  const counts = rows.map((among) => before.get(among) ?? 0);
  return {
    markup: element(
      'g',
      { transform: `translate(${left},${top})` },
      words(0, 14, size, 'start', '', said.sharing),
      texts('quiet', labels, () => undefined),
      ...squares,
      texts('strong', counts.map(String), (index) => squaresAt + (counts[index] ?? 0) * pitch + TOTAL_GAP),
    ),
    height: rowTop(rows.length),
  };
}
