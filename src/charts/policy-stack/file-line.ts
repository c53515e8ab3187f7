import type { PathStep } from '../drawing/relative-path.ts';
import { thicknessBeyond, type Knot, type LaidFile, type Pile } from './pile.ts';

/** Turns along and across into x and y of a drawing. */
export type Projection = (along: number, across: number) => readonly [x: number, y: number];

/** Where the lines of a file part around its label. */
export interface Parting {
  from: number;
  /** Null where the lines do not close again: the file fades out. */
  to: number | null;
  /** Length of the curve in which they part. */
  ramp: number;
  /** Clear height between them. */
  height: number;
}

/** Between which pixels along a line is drawn. */
export interface Stretch {
  from: number;
  to: number;
}

/** Handle length of a cubic that stands for a quarter circle, as a share of its radius. */
const QUARTER = 0.5523;

/** How far beyond the wall the lines run before they turn, and the radii of the two turns, in pitches. */
const OVERHANG = 1.5;
const OUTER_TURN = 1.6;
const INNER_TURN = 3.2;

/** Pixels along at which what runs on has turned to the ground. */
export function landing(pile: Pile): number {
  const { pitch } = pile.scale;
  const bundle = thicknessBeyond(pile) - pile.scale.line;
  return pile.along(pile.wallYear) + OVERHANG + (OUTER_TURN + INNER_TURN) * pitch + bundle;
}

/** Pixels along of the outermost line of what falls, between its two turns. */
export function fallingEdge(pile: Pile): number {
  return landing(pile) - INNER_TURN * pile.scale.pitch;
}

/** How far a line lies above the lowest of its file, when they part around a label: the two outermost stay. */
function parted(line: number, { signatures, thickness }: LaidFile, height: number, stroke: number) {
  const full = thickness - stroke;
  const half = (full - height) / 2;
  const lower = Math.floor(signatures / 2);
  const upper = signatures - lower;
  if (line < lower) return lower > 1 ? (line * half) / (lower - 1) : 0;
  return upper > 1 ? full - ((signatures - 1 - line) * half) / (upper - 1) : full;
}

function bends(pile: Pile, file: LaidFile, line: number, parting: Parting | null): Knot[] {
  const { pitch, line: stroke } = pile.scale;
  const knots = file.knots.map(({ along, across }) => ({ along, across: across + line * pitch }));
  const rest = file.restsAt + line * pitch;
  if (parting !== null && Number.isInteger(line)) {
    const across = file.restsAt + parted(line, file, parting.height, stroke);
    knots.push({ along: parting.from - parting.ramp, across: rest }, { along: parting.from, across });
    if (parting.to !== null) {
      knots.push({ along: parting.to, across }, { along: parting.to + parting.ramp, across: rest });
    }
  }
  const last = file.runsOn ? pile.along(pile.wallYear) + OVERHANG : file.to;
  return [...knots, { along: last, across: knots.at(-1)?.across ?? rest }];
}

/** Over the edge in two quarter turns; every line stays parallel to its neighbours. */
function fall(pile: Pile, file: LaidFile, line: number, project: Projection): PathStep[] {
  const { pitch, clearance, line: stroke } = pile.scale;
  const offset = file.above + line * pitch;
  const bundle = thicknessBeyond(pile) - stroke;
  const edge = pile.along(pile.wallYear) + OVERHANG;
  const first = OUTER_TURN * pitch + offset;
  const second = INNER_TURN * pitch + bundle - offset;
  const centre = file.restsAt - file.above - OUTER_TURN * pitch;
  const turned = landing(pile);
  const floor = clearance + bundle + INNER_TURN * pitch;
  return [
    [
      'curve',
      project(edge + first * QUARTER, centre + first),
      project(edge + first, centre + first * QUARTER),
      project(edge + first, centre),
    ],
    ['line', project(turned - second, floor)],
    [
      'curve',
      project(turned - second, floor - second * QUARTER),
      project(turned - second * QUARTER, floor - second),
      project(turned, floor - second),
    ],
    ['line', project(file.to, clearance + offset)],
  ];
}

/**
 * The way of one line of a file. `line` counts from the lowest, 0; a fraction is a line between two, which never
 * parts. With a `stretch`, only what lies between its ends is drawn.
 */
export function fileLine(
  pile: Pile,
  file: LaidFile,
  line: number,
  project: Projection,
  parting: Parting | null = null,
  stretch: Stretch | null = null,
): PathStep[] {
  const low = stretch?.from ?? -Infinity;
  const high = stretch?.to ?? Infinity;
  const knots = bends(pile, file, line, parting);
  const steps: PathStep[] = [];
  for (const [index, end] of knots.entries()) {
    const start = knots[index - 1];
    if (start === undefined || end.along - start.along < 0.01 || end.along <= low || start.along >= high)
      continue;
    if (steps.length === 0) steps.push(['start', project(Math.max(start.along, low), start.across)]);
    if (start.across === end.across) steps.push(['line', project(Math.min(end.along, high), end.across)]);
    else {
      const handle = (end.along - start.along) / 2;
      steps.push([
        'curve',
        project(start.along + handle, start.across),
        project(end.along - handle, end.across),
        project(end.along, end.across),
      ]);
    }
  }
  return file.runsOn && stretch === null ? [...steps, ...fall(pile, file, line, project)] : steps;
}
