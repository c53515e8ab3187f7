import { max, ticks } from 'd3-array';
import { scaleLinear, scaleUtc } from 'd3-scale';
import { outcomeWords } from '../../i18n/chart-words/outcome-against-target.ts';
import type { Locale } from '../../i18n/locale.ts';
import { textWidth } from '../drawing/advance.ts';
import { moment, yearOf, yearsBetween, yearStart } from '../drawing/moment.ts';
import { BESIDE_BRACKET, bracketSpan } from './bracket-span.ts';
import { intervalLines, intervalWords } from './interval-words.ts';
import type { OutcomeReading } from './outcome-reading.ts';

/** Measures of a drawing at one width, in pixels. */
export interface Layout {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
  /** Size of labels; the smallest text of the drawing is one pixel less. */
  size: number;
  x: (date: Date) => number;
  y: (value: number) => number;
  domain: { x: [Date, Date]; y: [number, number] };
  years: readonly number[];
  steps: readonly number[];
  /** Whether there is room to say the day beside each value. */
  roomy: boolean;
  /** When the number was passed, in lines beside the brackets; empty where it was not. */
  passing: { lines: readonly string[]; anchor: 'start' | 'end' };
}

const ROOMY_FROM = 640;
const SIDE = 2;
const heightFor = (width: number) => Math.round(Math.min(480, 200 + width * 0.3));

/** Where things stand at a width: scales, the years and values that are labelled, margins. */
export function layOut(reading: OutcomeReading, width: number, locale: Locale): Layout {
  const { outcome, target, wall } = reading;
  const height = heightFor(width);
  const size = width < 400 ? 13 : 14;
  const years = outcome.points.map(({ date }) => yearOf(date));
  const [first, last] = [Math.min(...years), Math.max(...years, wall.getUTCFullYear())];
  const highest = max([target.value, ...outcome.points.map(({ value }) => value)]) ?? target.value;
  const domain: Layout['domain'] = { x: [yearStart(first), yearStart(last + 1)], y: [0, highest * 1.06] };
  const x = scaleUtc(domain.x, [SIDE, width - SIDE]);
  const passing = passingLines(reading, x, width, size, locale);
  const bracketed = Math.max(2, passing.lines.length) * lineHeight(size) + 4;
  const margin = { top: bracketed + 22, right: SIDE, bottom: 26, left: SIDE };
  const y = scaleLinear(domain.y, [height - margin.bottom, margin.top]);
  const every = Math.ceil(
    (textWidth('2000', size - 1, 'semibold') + 5) / (x(yearStart(first + 1)) - x(yearStart(first))),
  );
  return {
    width,
    height,
    margin,
    size,
    x: (date) => x(date),
    y: (value) => y(value),
    domain,
    years: yearsBetween(first, last).filter((year) => (wall.getUTCFullYear() - 1 - year) % every === 0),
    steps: ticks(0, highest, 3).filter((step) => step > 0 && Math.abs(y(step) - y(target.value)) > 2 * size),
    roomy: width >= ROOMY_FROM,
    passing,
  };
}

/** From one line of the words beside the brackets to the next, in pixels. */
export const lineHeight = (size: number): number => size + 4;

/** The words beside the brackets, on the side with more room and in as many lines as that takes. */
function passingLines(
  { passing }: OutcomeReading,
  x: (date: Date) => number,
  width: number,
  size: number,
  locale: Locale,
): Layout['passing'] {
  if (!passing?.after) return { lines: [], anchor: 'end' };
  const words = outcomeWords[locale];
  const interval = intervalWords(passing.after, passing.date, words, locale);
  const { left, right } = bracketSpan(x(moment(passing.after)), x(moment(passing.date)));
  const fits = (room: number) => textWidth(interval, size, 'semibold') <= room;
  const anchor = fits(left - BESIDE_BRACKET) || left >= width - right ? 'end' : 'start';
  const room = (anchor === 'end' ? left : width - right) - BESIDE_BRACKET;
  const broken = intervalLines(passing.after, passing.date, words, locale);
  return { lines: [words.passedBetween, ...(fits(room) ? [interval] : broken)], anchor };
}
