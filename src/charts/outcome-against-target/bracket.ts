import type { Box } from '../drawing/box.ts';
import { moment } from '../drawing/moment.ts';
import { bracketSpan } from './bracket-span.ts';
import type { Layout } from './layout.ts';
import type { OutcomeReading } from './outcome-reading.ts';

/** The brackets 〔 〕 round the days between which a number was passed. */
export interface Bracket {
  /** First and last moment, in pixels. */
  from: number;
  to: number;
  box: Box;
  /** The strokes of both brackets, as path data. */
  path: string;
}

const TOP = 2;
const CORNER = 6;
/** Between the brackets and the highest the series can reach. */
const BELOW = 18;

/** Brackets over the interval of passing; null where nothing was passed. */
export function bracketOf({ passing }: OutcomeReading, { x, margin }: Layout): Bracket | null {
  if (!passing?.after) return null;
  const [from, to] = [x(moment(passing.after)), x(moment(passing.date))];
  const bottom = margin.top - BELOW;
  const { left, right } = bracketSpan(from, to);
  const side = (at: number, turn: number) =>
    `M${at + turn * CORNER},${TOP}L${at},${TOP + CORNER}V${bottom - CORNER}L${at + turn * CORNER},${bottom}`;
  return { from, to, box: { left, top: TOP, right, bottom }, path: side(left + 1, 1) + side(right - 1, -1) };
}
