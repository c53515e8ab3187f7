import type { Event } from '../../schema/event.ts';
import { textWidth } from '../drawing/advance.ts';
import type { Lane, PolicyLine } from './lanes.ts';
import { MARK_REACH } from './marks.ts';
import { pack, type Stretch } from '../../timeline/pack.ts';
import { spanOf } from './span.ts';

/** A mark in its place; `y` is below the top of its lane. */
export interface PlacedMark extends Stretch {
  event: Event;
  x: number;
  y: number;
  /** Whether brackets stand at `left` and `right`. */
  bracketed: boolean;
}

/** A document in its place; its label stands above the line. */
export interface PlacedLine {
  line: PolicyLine;
  from: number;
  to: number;
  y: number;
  label: { words: string; x: number; y: number; anchor: 'start' | 'end' };
}

/** What stands in a lane and how high that makes it, in pixels. */
export interface PlacedLane {
  lane: Lane;
  lines: readonly PlacedLine[];
  marks: readonly PlacedMark[];
  height: number;
}

/** How to place: the scale, the words for a number, the type size, the right edge. */
export interface Placing {
  x: (date: Date) => number;
  serial: (serial: string) => string;
  size: number;
  right: number;
}

const LABEL = 15;
const HALF = 9;
const STEP = 18;
const BETWEEN_LINES = 10;
const BETWEEN_MARKS = 1;
const CLOSEST_BRACKETS = 16;

/** Steps that always stand on their document’s own line. */
const onLine = new Set<Event['kind']>(['signed', 'published', 'due']);

/**
 * Places a lane: documents that do not meet share a track; steps stand on the line of their document, or, where
 * another mark is in the way, in rows under it; steps without a document of this strand get a track at the foot.
 */
export function placeLane(lane: Lane, placing: Placing): PlacedLane {
  const lines = lane.lines.map((line) => labelled(line, placing));
  const trackOf = pack(
    lines.map(({ stretch }) => stretch),
    BETWEEN_LINES,
  );
  const placed: { lines: PlacedLine[]; marks: PlacedMark[] } = { lines: [], marks: [] };
  let top = 0;
  for (let track = 0; track <= Math.max(-1, ...trackOf); track += 1) {
    const mine = lines.filter((_, index) => trackOf[index] === track);
    const y = top + LABEL + HALF;
    placed.lines.push(
      ...mine.map(({ line, from, to, label }) => ({
        line,
        from,
        to,
        y,
        label: { ...label, y: y - HALF - 3 },
      })),
    );
    const events = mine.flatMap(({ line }) => line.events);
    const rows = placeMarks(events, y, placing);
    placed.marks.push(...rows.marks);
    top = y + HALF + rows.extra * STEP;
  }
  const loose = placeMarks(lane.loose, top + HALF + 3, placing);
  placed.marks.push(...loose.marks);
  const height = lane.loose.length > 0 ? top + 3 + 2 * HALF + loose.extra * STEP : top;
  return { lane, ...placed, height };
}

/** Marks in rows from `y` down, and how many rows came to be under the first. */
function placeMarks(
  events: readonly Event[],
  y: number,
  { x }: Placing,
): { marks: PlacedMark[]; extra: number } {
  const marks = events.map((event) => markOf(event, x));
  const fixed = marks.filter(({ event }) => onLine.has(event.kind));
  const free = marks.filter(({ event }) => !onLine.has(event.kind));
  const rows = pack(free, BETWEEN_MARKS, fixed);
  return {
    marks: [
      ...fixed.map((mark) => ({ ...mark, y })),
      ...free.map((mark, index) => ({ ...mark, y: y + (rows[index] ?? 0) * STEP })),
    ],
    extra: Math.max(0, ...rows),
  };
}

function markOf(event: Event, scale: (date: Date) => number): Omit<PlacedMark, 'y'> {
  const { from, to, open } = spanOf(event);
  const [left, right] = [scale(from), scale(to)];
  const x = (left + right) / 2;
  const reach = open ? Math.max(CLOSEST_BRACKETS, right - left) / 2 : MARK_REACH;
  return { event, x, left: x - reach, right: x + reach, bracketed: open };
}

function labelled(line: PolicyLine, { x, serial, size, right }: Placing) {
  const words = line.policy.serial === null ? '' : serial(line.policy.serial);
  const [from, to] = [x(line.from), x(line.to)];
  const width = textWidth(words, size, 'semibold');
  const start = from - MARK_REACH;
  const fits = start + width <= right;
  const label = { words, x: fits ? start : to, anchor: fits ? ('start' as const) : ('end' as const) };
  const events = line.events.map((event) => markOf(event, x));
  const stretch: Stretch = {
    left: Math.min(fits ? start : to - width, ...events.map((mark) => mark.left)),
    right: Math.max(to, fits ? start + width : to, ...events.map((mark) => mark.right)),
  };
  return { line, from, to, label, stretch };
}
