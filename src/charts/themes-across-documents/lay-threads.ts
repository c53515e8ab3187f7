import type { ThemeGroup, ThemeRow } from './theme-reading.ts';

/** A theme in its place: y of its thread, in pixels. */
export interface LaidRow {
  row: ThemeRow;
  y: number;
}

/** A group’s heading in its place: the base of its words. */
export interface LaidHeading {
  group: ThemeGroup;
  y: number;
}

/** Rows under their headings. */
export interface LaidThreads {
  rows: readonly LaidRow[];
  headings: readonly LaidHeading[];
  height: number;
}

const HEADING = 33;
const ROW = 21;
const STACKED_ROW = 34;

/**
 * Lays themes below one another, under the headings of their groups, from `top` down. Stacked, a theme’s name stands
 * above its thread and not beside it; `roomBelow` is what a row needs under its thread.
 */
export function layThreads(
  groups: readonly ThemeGroup[],
  {
    top,
    stacked,
    roomBelow,
  }: { top: number; stacked: boolean; roomBelow(this: void, row: ThemeRow): number },
): LaidThreads {
  const rows: LaidRow[] = [];
  const headings: LaidHeading[] = [];
  let y = top;
  for (const group of groups) {
    y += HEADING;
    headings.push({ group, y: y - 8 });
    for (const row of group.rows) {
      y += stacked ? STACKED_ROW : ROW;
      rows.push({ row, y: y - 8 });
      y += roomBelow(row);
    }
  }
  return { rows, headings, height: y + 6 };
}
