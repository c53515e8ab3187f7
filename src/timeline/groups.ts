import type { Entry } from './entry.ts';
import { extentOf } from './extent.ts';
import { REACH, REACH_OF_BRACKETS } from './sizes.ts';
import type { Track } from './tracks.ts';

/** An entry at its place along the axis, in pixels. */
export interface PlacedEntry {
  entry: Entry;
  /** Where its mark stands: at its day, or in the middle of what shows of its interval, whole in any case. */
  x: number;
  /** The ends of its interval, where brackets stand; of its mark where the day is known. */
  left: number;
  right: number;
  exact: boolean;
}

/** Marks too close to be told apart, or a mark that stands alone. */
export interface Group {
  /** Row of its track, from 0, the row of the lines. */
  row: number;
  /** In order of time. */
  members: readonly PlacedEntry[];
  /** Those whose marks are drawn; the others are counted beside them. */
  drawn: readonly PlacedEntry[];
  /** The room it takes, with its count. */
  left: number;
  right: number;
  /** Left edge of the count of those that are not drawn: right of the marks, or left of them at the edge. */
  count: number;
}

/** How marks are placed along the axis. */
export interface Placing {
  x: (day: number) => number;
  /** Width of the drawing in pixels. */
  width: number;
  /** How close two marks may come, in pixels between them. */
  gap: number;
  /** How wide a count of so many more is, in pixels. */
  countWidth: (more: number) => number;
  /** Id of the entry that is always drawn. */
  chosen: string | null;
}

/** Less than any screen shows: days that only touch an edge do not show. */
const HAIR = 1e-6;
/** Kinds that stand on the line of their document. */
const onLine = new Set(['signed', 'published', 'due']);
/** How far apart the two marks of a document’s signing and publication may be to be one sign, a dot in a ring. */
const ONE_SIGN = 6;

/** The marks of a track that show in the view; `rows` are those that known days may use. Every entry is in one group. */
export function groupsOf(track: Track, rows: number, placing: Placing): Group[] {
  const free = Array.from({ length: rows }, (_, row) => row);
  const rowsFor = ({ entry }: PlacedEntry) => (track.terms.length > 0 && onLine.has(entry.kind) ? [0] : free);
  return [
    ...gather(placed(track.points, placing), rowsFor, placing),
    ...track.intervals.flatMap((entries, index) =>
      gather(placed(entries, placing), () => [rows + index], placing),
    ),
  ];
}

/** The entries of which any possible day shows, from left to right. */
function placed(entries: readonly Entry[], { x, width }: Placing): PlacedEntry[] {
  return entries
    .filter((entry) => {
      const { from, to } = extentOf(entry);
      return x(to) > HAIR && x(from) < width - HAIR;
    })
    .map((entry) => placeEntry(entry, x, width))
    .sort((one, other) => one.left - other.left || one.x - other.x);
}

function placeEntry(entry: Entry, x: (day: number) => number, width: number): PlacedEntry {
  const extent = extentOf(entry);
  if (extent.exact) {
    const at = entry.kind === 'due' ? x(extent.to) : (x(extent.from) + x(extent.to)) / 2;
    return { entry, x: at, left: at - REACH, right: at + REACH, exact: true };
  }
  const middle = (x(extent.from) + x(extent.to)) / 2;
  const half = Math.max(REACH_OF_BRACKETS, (x(extent.to) - x(extent.from)) / 2);
  const [left, right] = [middle - half, middle + half];
  const shown = { left: Math.max(left, 0), right: Math.min(right, width) };
  const at = Math.min(Math.max((shown.left + shown.right) / 2, REACH), width - REACH);
  return { entry, x: at, left: Math.min(left, at - REACH), right: Math.max(right, at + REACH), exact: false };
}

function gather(
  entries: readonly PlacedEntry[],
  rowsFor: (entry: PlacedEntry) => readonly number[],
  placing: Placing,
): Group[] {
  const groups: Group[] = [];
  const last = new Map<number, number>();
  for (const entry of entries) {
    const rows = rowsFor(entry);
    const isFree = (row: number) => {
      const before = groups[last.get(row) ?? -1];
      return before === undefined || before.right + placing.gap <= entry.left;
    };
    const row = rows.find(isFree);
    const joined = last.get(rows[0] ?? 0);
    const old = joined === undefined ? undefined : groups[joined];
    if (row === undefined && joined !== undefined && old) {
      groups[joined] = groupFrom(old.row, [...old.members, entry], placing);
    } else {
      last.set(row ?? 0, groups.length);
      groups.push(groupFrom(row ?? 0, [entry], placing));
    }
  }
  return joinMet(groups, placing);
}

/** A count that stands left of its mark, at the edge, may meet the group before it in the row: they become one. */
function joinMet(groups: readonly Group[], placing: Placing): Group[] {
  return groups.reduceRight<Group[]>((after, group) => {
    const { row, members, right } = group;
    const met = after.find((other) => other.row === row && other.left < right - HAIR);
    return met
      ? [groupFrom(row, [...members, ...met.members], placing), ...after.filter((other) => other !== met)]
      : [group, ...after];
  }, []);
}

function groupFrom(row: number, members: readonly PlacedEntry[], placing: Placing): Group {
  const [first, second] = members;
  const pair = first && second && oneSign(first, second) ? [first, second] : members.slice(0, 1);
  const chosen = members.filter(({ entry }) => entry.id === placing.chosen);
  const drawn = [...pair, ...chosen.filter((member) => !pair.includes(member))];
  const more = members.length - drawn.length;
  const left = Math.min(...drawn.map((member) => member.left));
  const right = Math.max(...drawn.map((member) => member.right));
  const wide = more > 0 ? placing.countWidth(more) : 0;
  if (right + wide <= placing.width) return { row, members, drawn, left, right: right + wide, count: right };
  const count = Math.max(0, Math.min(left, placing.width) - wide);
  return { row, members, drawn, left: Math.min(left, count), right, count };
}

/** A document’s signing and its publication so soon after it that the dot stands in the ring. */
function oneSign(one: PlacedEntry, other: PlacedEntry): boolean {
  return (
    one.entry.kind === 'signed' &&
    other.entry.kind === 'published' &&
    one.entry.document === other.entry.document &&
    other.x - one.x <= ONE_SIGN
  );
}
