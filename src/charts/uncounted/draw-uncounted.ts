import { scaleUtc } from 'd3-scale';
import { uncountedWords } from '../../i18n/chart-words/uncounted.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import { textWidth } from '../drawing/advance.ts';
import { element } from '../drawing/element.ts';
import { moment, yearsBetween, yearStart } from '../drawing/moment.ts';
import { picture } from '../drawing/picture.ts';
import { words } from '../drawing/words.ts';
import type { UncountedReading } from './uncounted-reading.ts';

/** What the drawing needs beside its data. */
export interface UncountedDrawing {
  locale: Locale;
  width: number;
  /** The day up to which was searched. */
  asOf: string;
  title: string;
  alternative: string;
  /** Unique on a page: the start of every id in the drawing. */
  name: string;
}

const TOP = 48;
const FOOT = 26;
const SIDE = 2;
const LEADING = 1.35;
const BRACKET_REACH = 14;
const CORNER = 8;
const WALL_GAP = 7;

const line = (x1: number, y1: number, x2: number, y2: number, className: string) =>
  element('line', { class: className, x1, y1, x2, y2 });

/** Draws the frame that a count would fill, empty, with its promise, its deadline and brackets round the gap. */
export function drawUncounted(reading: UncountedReading, drawing: UncountedDrawing): string {
  const { locale, width, asOf, title, alternative, name } = drawing;
  const { target, quantity, promised } = reading;
  const said = uncountedWords[locale];
  const size = width < 400 ? 13 : 14;
  const height = Math.round(Math.min(480, 200 + width * 0.3));
  const ground = height - FOOT;
  const level = TOP;
  const x = scaleUtc([yearStart(promised), yearStart(target.due + 2)], [SIDE, width - SIDE]);
  const wall = x(yearStart(target.due + 1));
  const gloss = said.batches[quantity];
  const promise = said.target(gloss ?? quantity);
  return picture(
    { id: name, name: 'uncounted', width, height, title, description: alternative, links: false },
    line(SIDE, ground, width - SIDE, ground, 'axis'),
    line(wall, level, wall, ground, 'wall'),
    words(SIDE, level - 8, size, 'start', 'strong', promise),
    gloss === undefined
      ? ''
      : words(SIDE + textWidth(promise, size, 'semibold') + 8, level - 8, size, 'start', 'quiet', quantity),
    line(SIDE, level, width - SIDE, level, 'promise unknown'),
    deadline(wall, ground, size - 1, width, said.wall(String(target.due))),
    ...yearsBetween(promised, target.due + 1).map((year) =>
      words(x(moment(String(year))), height - 6, size - 1, 'middle', 'tick', String(year)),
    ),
    gap(
      [...said.nothing, said.seen(formatDate(asOf, locale))],
      (SIDE + wall) / 2,
      (level + ground) / 2,
      size + 1,
    ),
  );
}

/** The words at the wall, on the side that has room. */
function deadline(wall: number, ground: number, size: number, width: number, said: string): string {
  const fits = wall + WALL_GAP + textWidth(said, size, 'semibold') <= width;
  return words(
    fits ? wall + WALL_GAP : wall - WALL_GAP,
    ground - 12,
    size,
    fits ? 'start' : 'end',
    'strong',
    said,
  );
}

/** Lines between brackets, centred on a point; the last is the date and stands back. */
function gap(lines: readonly string[], x: number, y: number, size: number): string {
  const half = Math.max(...lines.map((said) => textWidth(said, size, 'semibold'))) / 2 + BRACKET_REACH;
  const tall = (lines.length * LEADING * size) / 2 + 6;
  const side = (at: number, turn: number) =>
    `M${at + turn * CORNER},${y - tall}L${at},${y - tall + CORNER}V${y + tall - CORNER}L${at + turn * CORNER},${y + tall}`;
  const first = y - ((lines.length - 1) * LEADING * size) / 2 + size * 0.34;
  return element(
    'g',
    { class: 'interval' },
    element('path', { d: side(x - half, 1) + side(x + half, -1) }),
    ...lines.map((said, index) => {
      const last = index === lines.length - 1;
      return words(
        x,
        first + index * LEADING * size,
        last ? size - 2 : size,
        'middle',
        last ? 'quiet' : 'strong',
        said,
      );
    }),
  );
}
