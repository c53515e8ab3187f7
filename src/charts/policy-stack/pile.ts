import { wallOf, type StackFile } from './stack-files.ts';

/** How a pile is measured out, in pixels. “Along” runs with time, “across” up from the ground. */
export interface PileScale {
  /** Where the first year begins. */
  origin: number;
  /** One year. */
  year: number;
  /** From one line of a file to the next. */
  pitch: number;
  /** Thickness of a line. */
  line: number;
  /** From one file to the next. */
  gap: number;
  /** Length of the curve in which a file settles when one below it ends. */
  settling: number;
  /** Ground clearance of the lowest line. */
  clearance: number;
}

/** A bend of a file’s lowest line. */
export interface Knot {
  along: number;
  across: number;
}

/** A file in its place. */
export interface LaidFile extends StackFile {
  knots: readonly Knot[];
  /** First and last pixel along. */
  from: number;
  to: number;
  thickness: number;
  /** Where its lowest line lies when it is laid, and at last (before it turns over the edge). */
  laidAt: number;
  restsAt: number;
  /** Where its last settling is over. */
  level: number;
  /** Whether it runs on beyond the wall. */
  runsOn: boolean;
  /** For one that runs on: pixels above the lowest line of all that run on. */
  above: number;
}

/** The pile: every file in its place, and the wall. */
export interface Pile {
  scale: PileScale;
  files: readonly LaidFile[];
  firstYear: number;
  lastYear: number;
  /** The wall as a number of years. */
  wallYear: number;
  /** Pixel along of a number of years. */
  along(year: number): number;
}

/**
 * Lays the files one on another. A file lies on those in force when it was laid; where one below ends before the
 * wall, it settles by that one’s thickness. A file without an end keeps its place up to the wall. Files that run on
 * beyond the wall fall to the ground there, so one laid after the wall lies on them alone.
 */
export function layPile(files: readonly StackFile[], scale: PileScale): Pile {
  const wallYear = wallOf(files);
  const firstYear = Math.floor(Math.min(...files.map(({ begins }) => begins)));
  const lastYear = Math.max(...files.map(({ ends }) => ends ?? wallYear)) - 1;
  const along = (year: number) => scale.origin + (year - firstYear) * scale.year;
  const holdUntil = ({ ends, begins }: StackFile) => ends ?? (begins < wallYear ? wallYear : lastYear + 1);
  const thicknessOf = ({ signatures }: StackFile) => (signatures - 1) * scale.pitch + scale.line;

  const lay = (file: StackFile, index: number): Omit<LaidFile, 'above'> => {
    const beyond = file.begins >= wallYear;
    const below = files
      .slice(0, index)
      .filter((other) => holdUntil(other) > file.begins && (!beyond || holdUntil(other) > wallYear))
      .toSorted((one, other) => holdUntil(one) - holdUntil(other));
    const laidAt = below.reduce((sum, other) => sum + thicknessOf(other) + scale.gap, scale.clearance);
    const last = holdUntil(file);
    const knots = [{ along: along(file.begins), across: laidAt }];
    let across = laidAt;
    for (const other of below) {
      const end = holdUntil(other);
      if (end >= last || (!beyond && end >= wallYear)) continue;
      knots.push({ along: along(end), across });
      across -= thicknessOf(other) + scale.gap;
      knots.push({ along: Math.min(along(end) + scale.settling, along(last)), across });
    }
    return {
      ...file,
      knots,
      from: along(file.begins),
      to: along(last),
      thickness: thicknessOf(file),
      laidAt,
      restsAt: across,
      level: knots.at(-1)?.along ?? along(file.begins),
      runsOn: !beyond && last > wallYear,
    };
  };

  const laid = files.map(lay);
  const lowest = Math.min(...laid.filter(({ runsOn }) => runsOn).map(({ restsAt }) => restsAt));
  return {
    scale,
    firstYear,
    lastYear,
    wallYear,
    along,
    files: laid.map((file) => ({ ...file, above: file.runsOn ? file.restsAt - lowest : 0 })),
  };
}

/** Where the lowest line of a file lies at a pixel along. */
export function acrossAt({ knots }: Pick<LaidFile, 'knots'>, along: number): number {
  const next = knots.findIndex((knot) => knot.along > along);
  const after = knots[next];
  const before = next === -1 ? knots.at(-1) : knots[next - 1];
  if (before === undefined || after === undefined) return (before ?? after)?.across ?? 0;
  const share = (along - before.along) / (after.along - before.along);
  return before.across + (after.across - before.across) * share * share * (3 - 2 * share);
}

/** Thickness of all that runs on beyond the wall, from its lowest line to its highest. */
export function thicknessBeyond({ files }: Pick<Pile, 'files'>): number {
  return Math.max(
    0,
    ...files.filter(({ runsOn }) => runsOn).map(({ above, thickness }) => above + thickness),
  );
}
