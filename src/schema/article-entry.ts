import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Identifier } from './identifier.ts';

/** One source article in the manifest `data/articles/articles.yaml`. */
export const ArticleEntry = z.strictObject({
  id: Identifier,
  file: z.string().min(1).describe('File name in the articles’ folder.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Of the file’s bytes, so that a changed copy is noticed.'),
  publisher: Bilingual,
  title: Bilingual.describe('Headline as printed, and our English rendering of it.'),
  published: z.iso.date().describe('Day of publication in Beijing.'),
  publishedNote: Bilingual.optional().describe('The catch, where the day is uncertain.'),
  address: z.url().nullable().describe('The publisher’s page, or null where none was found.'),
  form: z.enum(['full-text', 'report']).describe('Whether it prints a policy in full or reports on it.'),
  tells: z.array(Identifier).min(1).describe('The policies it tells of, the subject first.'),
  about: Bilingual.describe('What it is and what we took from it, in our own words.'),
  rights: Bilingual,
});
export type ArticleEntry = z.infer<typeof ArticleEntry>;

/** One number that the reading of an article holds. */
export const ReadFigure = z.strictObject({
  value: z.number(),
  max: z.number().nullable().describe('Upper end of a range.'),
  phrase: z.string().max(40),
  paragraph: z.int().nonnegative().describe('0 is the headline.'),
  evidence: Identifier.nullable().describe('The evidence that claims it; null where it is set aside.'),
});

/** A source article in the ledger: the entry of the manifest, and the measure of what was read. The text is not kept. */
export const Article = ArticleEntry.extend({
  paragraphs: z.array(z.int().nonnegative()).describe('Characters of each paragraph, from the first on.'),
  figures: z.array(ReadFigure).describe('Every number read, in the order of the text.'),
});
export type Article = z.infer<typeof Article>;
