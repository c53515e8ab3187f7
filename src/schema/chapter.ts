import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Identifier } from './identifier.ts';

/** What a chapter is made of, in reading order. A margin note belongs to the paragraph before it. */
export const ChapterBlock = z.union([
  z.strictObject({ text: Bilingual.describe('A paragraph.') }),
  z.strictObject({ picture: Identifier.describe('A picture of the site, by its id.') }),
  z.strictObject({ term: Identifier.describe('A term whose definition stands in the margin.') }),
  z.strictObject({
    small: Identifier.describe(
      'A picture that stands small at the head of the margin, by its id: one a chapter.',
    ),
  }),
  z.strictObject({ aside: Bilingual.describe('A remark in the margin.') }),
]);
export type ChapterBlock = z.infer<typeof ChapterBlock>;

/**
 * A chapter of the story. Numbers and dates are never typed: `{{claim}}` names a claim of the ledger, and the page
 * prints its value with its evidence.
 */
export const Chapter = z.strictObject({
  id: Identifier.describe('Also its address: an anchor on the front page.'),
  station: Bilingual.describe('Its short name, for the way through the story.'),
  strand: Identifier.nullable().describe('The strand it tells of, if it tells of one.'),
  policies: z.array(Identifier).describe('The documents it tells of, lit up in the opening picture.'),
  title: Bilingual.describe('What it found, as a sentence.'),
  blocks: z.array(ChapterBlock).min(1),
  onward: z
    .strictObject({
      to: z.string().describe('Path of the page, without language and base.'),
      label: Bilingual.describe('What is found there.'),
    })
    .describe('Where to go on to.'),
});
export type Chapter = z.infer<typeof Chapter>;
