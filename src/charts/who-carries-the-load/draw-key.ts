import { whoCarriesTheLoadWords } from '../../i18n/chart-words/who-carries-the-load.ts';
import { element } from '../drawing/element.ts';
import { words } from '../drawing/words.ts';
import { filledSquares } from './filled-squares.ts';
import type { LoadScale } from './panel-layout.ts';

const STEP = 26;

/** How high the key is, in pixels. */
export const KEY_HEIGHT = 62;

/** How a square is filled: one square for each number of bodies that an item may name, from one to the `most`. */
export function drawKey(most: number, left: number, top: number, scale: LoadScale): string {
  const { locale, size, side } = scale;
  const numbers = Array.from({ length: most }, (_, index) => index + 1);
  const squareTop = top + 24;
  return element(
    'g',
    { class: 'strand-stone' },
    words(left, top + 12, size, 'start', '', whoCarriesTheLoadWords[locale].key),
    filledSquares(
      numbers.map((among, index) => ({ x: left + index * STEP, y: squareTop, among, lead: false })),
      scale,
    ),
    ...numbers.map((among, index) =>
      words(
        left + index * STEP + side / 2,
        squareTop + side + 14,
        size - 1,
        'middle',
        'quiet',
        String(among),
      ),
    ),
  );
}
