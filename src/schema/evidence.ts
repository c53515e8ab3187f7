import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Identifier } from './identifier.ts';
import { told } from './told.ts';

const han = /\p{Script=Han}/u;

/** The shortest words that state a fact: at most 40 characters with Chinese in them, 90 without. */
export const Quotation = z
  .string()
  .min(1)
  .refine(
    (words) => words.length <= (han.test(words) ? 40 : 90),
    'expected at most 40 characters (90 without Chinese)',
  )
  .meta(
    told('The shortest run of words that states the fact, exactly as printed.', '说明该事实的最短原文。'),
  );

/** How sure the source makes us. What is less than medium is not printed at all. */
export const Confidence = z
  .enum(['high', 'medium'])
  .meta(
    told(
      'high: official text or several independent outlets; medium: one outlet or one careful secondary data set.',
      'high：官方文本或多家独立媒体；medium：一家媒体或一份可靠的二手数据。',
    ),
  );
export type Confidence = z.infer<typeof Confidence>;

/** Words in one of the source articles, as a register gives them; the build finds them in the reading. */
export const ArticleSource = z.strictObject({
  article: Identifier.describe('The article, a key of the manifest.'),
  quote: Quotation,
  note: Bilingual.optional(),
});

/** A public reference, as a register gives it. */
const ReferenceSource = z.strictObject({
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
  kind: z
    .literal('checked')
    .meta(
      told(
        'checked: the build found the words in an article; cited: a public reference.',
        'checked：构建时在文章中查到原文；cited：引自公开资料。',
      ),
    ),
  article: Identifier.meta(told('The article the words stand in.', '原文所在文章。', 'articles')),
  quote: Quotation,
  paragraph: z
    .int()
    .nonnegative()
    .nullable()
    .meta(
      told(
        'Paragraph where the words stand; null for names read from a list of issuers.',
        '原文所在段落；出自发文机关名单者为空。',
      ),
    ),
  start: z
    .int()
    .nonnegative()
    .nullable()
    .meta(
      told(
        'First UTF-16 unit of the words in the paragraph, counted from 0.',
        '原文在段落中的起点（UTF-16单位，从0计）。',
      ),
    ),
  end: z.int().nonnegative().nullable().meta(told('The unit after the last.', '原文终点之后的单位。')),
  note: Bilingual.nullable().meta(told('The catch.', '说明。')),
});

/** Evidence in the ledger that rests on a public reference. */
const CitedEvidence = z.strictObject({
  id: Identifier,
  kind: z
    .literal('cited')
    .meta(
      told(
        'checked: the build found the words in an article; cited: a public reference.',
        'checked：构建时在文章中查到原文；cited：引自公开资料。',
      ),
    ),
  reference: Identifier.meta(told('The public reference.', '公开资料。', 'references')),
  quote: Quotation.nullable().meta(told('Its words, or null where none were kept.', '原文；未留存则为空。')),
  confidence: Confidence,
  note: Bilingual.nullable().meta(told('The catch.', '说明。')),
});

/** The words a fact rests on, and where to find them. */
export const Evidence = z.discriminatedUnion('kind', [CheckedEvidence, CitedEvidence]);
export type Evidence = z.infer<typeof Evidence>;
