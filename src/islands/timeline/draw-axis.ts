import type { Locale } from '../../i18n/locale.ts';
import { isoDay } from '../../timeline/calendar-day.ts';
import { AXIS, LETTERS } from '../../timeline/sizes.ts';
import { ticksIn, unitsIn, type Unit } from '../../timeline/ticks.ts';
import { largerUnit, largerWords, longestWord, unitWords } from './axis-words.ts';
import type { Scene } from './scene.ts';
import { svg } from './elements.ts';

const AIR = 14;
/** Units whose words name their first month or day, and stand there; the others stand in the middle of theirs. */
const begins: ReadonlySet<Unit> = new Set(['quarter', 'week']);
const UPPER = 13;
const LOWER = 31;

/** The units of the view over their columns, the larger unit above them, and the lines between. */
export function drawAxis(scene: Scene, locale: Locale, dueYears: ReadonlySet<string>): SVGElement[] {
  const { view, x, width, names, widthOf, bottom } = scene;
  const room = width - names;
  const { unit, step, ticks } = ticksIn(view, room, (one) => widthOf(longestWord(one, locale)) + AIR);
  const larger = largerUnit[unit];
  const uppers = larger === null ? [] : unitsIn(view, larger);
  const text = (at: number, y: number, anchor: string, className: string, words: string) =>
    svg('text', { x: at, y, 'text-anchor': anchor, class: className, 'font-size': LETTERS }, words);

  const lines = ticks
    .filter(({ from }) => x(from) >= 0)
    .map(({ from }) => svg('line', { class: 'grid', x1: x(from), x2: x(from), y1: AXIS - 4, y2: bottom }));
  const labels = ticks.flatMap(({ from, to }) => {
    const words = unitWords[unit](from, locale);
    const [left, right] = [Math.max(x(from), 0), Math.min(x(to), room)];
    const half = widthOf(words) / 2;
    const atStart = step > 1 || begins.has(unit);
    const middle = atStart ? x(from) + half + 4 : (left + right) / 2;
    if (right - left < 2 * half + 2 || middle - half < 0 || middle + half > room) return [];
    const strong = unit === 'year' && dueYears.has(isoDay(from).slice(0, 4));
    return [text(middle, LOWER, 'middle', strong ? 'strong' : 'tick', words)];
  });
  const above = uppers.flatMap(({ from, to }) => {
    const words = larger === null ? '' : largerWords(larger, from, locale);
    const start = Math.max(x(from), 0);
    const line = svg('line', { class: 'grid', x1: start, x2: start, y1: 2, y2: AXIS });
    return start + widthOf(words) + AIR > Math.min(x(to), room)
      ? [line]
      : [line, text(start + 4, UPPER, 'start', 'strong', words)];
  });
  return [...lines, ...above, ...labels];
}
