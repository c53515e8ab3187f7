import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Identifier } from './identifier.ts';

const han = /\p{Script=Han}/u;

/** The shortest words that state a fact: at most 40 characters with Chinese in them, 90 without. */
export const Quotation = z
  .string()
  .min(1)
  .refine(
    (words) => words.length <= (han.test(words) ? 40 : 90),
    'expected at most 40 characters (90 without Chinese)',
  )
  .describe('The shortest run of words that states the fact, exactly as printed.');

/** How sure the source makes us. What is less than medium is not printed at all. */
export const Confidence = z
  .enum(['high', 'medium'])
  .describe(
    'high: official text or several independent outlets; medium: one outlet or one careful secondary data set.',
  );
export type Confidence = z.infer<typeof Confidence>;

/** Words in one of the source articles, as a register gives them; the build finds them in the reading. */
export const ArticleSource = z.strictObject({
  article: Identifier.describe('The article, a key of the manifest.'),
  quote: Quotation,
  note: Bilingual.optional(),
});

/** A public reference, as a register gives it. */
export const ReferenceSource = z.strictObject({
  reference: Identifier.describe('The reference, a key of the register of references.'),
  quote: Quotation.nullable().describe('Its words, or null where none were kept.'),
  confidence: Confidence,
  note: Bilingual.optional(),
});

/** What a register rests a fact on. */
export const Source = z.union([ArticleSource, ReferenceSource]);
export type Source = z.infer<typeof Source>;

/** Evidence in the ledger that the build found, word for word, in an article’s reading. */
export const CheckedEvidence = z.strictObject({
  id: Identifier,
  kind: z.literal('checked'),
  article: Identifier,
  quote: Quotation,
  paragraph: z
    .int()
    .nonnegative()
    .nullable()
    .describe('Where the words stand; null for names read from a list of issuers.'),
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
  note: Bilingual.nullable(),
});

/** Evidence in the ledger that rests on a public reference. */
export const CitedEvidence = z.strictObject({
  id: Identifier,
  kind: z.literal('cited'),
  reference: Identifier,
  quote: Quotation.nullable(),
  confidence: Confidence,
  note: Bilingual.nullable(),
});

/** The words a fact rests on, and where to find them. */
export const Evidence = z.discriminatedUnion('kind', [CheckedEvidence, CitedEvidence]);
export type Evidence = z.infer<typeof Evidence>;
