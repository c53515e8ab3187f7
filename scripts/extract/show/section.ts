import type { View } from './view.ts';

/** A part of what is shown: a heading with a count, and lines under it. */
export interface Section {
  heading: string;
  /** How many there are, or what is to be said where a number is not enough. */
  count: number | string;
  lines: readonly string[];
}

/** Makes a section of a view, or null where there is nothing that an editor would miss. */
export type SectionOf = (view: View) => Section | null;

/** The lines of a section, its heading first. */
export function sectionLines({ heading, count, lines }: Section, { paint }: View): string[] {
  const told = count === 0 ? 'none' : String(count);
  return [`${paint('heading', heading)} ${paint('muted', told)}`, ...lines];
}
