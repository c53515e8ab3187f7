/** Sections of the method page, in the order they are read; each key is the section’s anchor in both languages. */
export const methodSections = [
  'readings',
  'ledger',
  'evidence',
  'statuses',
  'dates',
  'bodies',
  'numbers',
  'editions',
  'gaps',
] as const;
export type MethodSection = (typeof methodSections)[number];

/** A section: paragraphs, then, where it has one, a list of things with a word on each. */
export interface Section {
  heading: string;
  paragraphs: readonly string[];
  list?: readonly { name: string; text: string }[];
}
