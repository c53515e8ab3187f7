import { coordinate } from '../drawing/element.ts';
import type { Parting, Projection } from './file-line.ts';
import { acrossAt, type LaidFile, type Pile } from './pile.ts';

/** How far the sheet stands out beyond the outermost lines, in pitches. */
const MARGIN = 0.3;

/** Width of the sheet behind a file’s lines, in pixels. */
export function sheetWidth(
  { scale }: Pick<Pile, 'scale'>,
  { thickness }: Pick<LaidFile, 'thickness'>,
): number {
  return thickness + 2 * scale.pitch * MARGIN;
}

/** Pixel along where a file stops being drawn solid: the last date it was seen in use, but never in the middle of a curve. */
export function solidUntil(pile: Pile, file: LaidFile, parting: Parting | null): number {
  if (file.ends !== null || file.seenUntil === null) return file.to;
  const seen = pile.along(file.seenUntil);
  if (parting !== null && seen > parting.from - parting.ramp && seen < parting.from)
    return parting.from - parting.ramp;
  const settled = file.knots.find(({ along }, index) => along > seen && index % 2 === 0)?.along;
  return Math.min(settled ?? seen, file.to);
}

/**
 * The sheet behind a file’s lines between two pixels along, as one closed shape: along its lowest line and back
 * along its highest. `from` must not lie inside a curve.
 */
export function sheetPath(
  pile: Pile,
  file: LaidFile,
  project: Projection,
  until: number,
  from = file.from,
): string {
  const { line, pitch } = pile.scale;
  const margin = line / 2 + pitch * MARGIN;
  const top = file.thickness - line + margin;
  const steps = [
    { along: from, across: acrossAt(file, from) },
    ...file.knots.filter(({ along }) => along > from && along <= until),
    { along: until, across: acrossAt(file, until) },
  ];
  const write = (along: number, across: number) => project(along, across).map(coordinate).join(' ');
  const side = (shift: number, points: readonly { along: number; across: number }[]) =>
    points
      .map(({ along, across }, index) => {
        const before = points[index - 1];
        if (before === undefined || before.across === across) return `L${write(along, across + shift)}`;
        const middle = (along - before.along) / 2;
        return `C${write(before.along + middle, before.across + shift)} ${write(along - middle, across + shift)} ${write(along, across + shift)}`;
      })
      .join('');
  return `M${side(-margin, steps).slice(1)}${side(top, steps.toReversed())}Z`;
}
