import { z } from 'zod';
import { Bilingual, BilingualTitle } from './bilingual.ts';
import { Identifier } from './identifier.ts';
import { told } from './told.ts';
import { WebAddress } from './web-address.ts';

/** One source article in the manifest `data/articles/articles.yaml`. */
export const ArticleEntry = z.strictObject({
  id: Identifier,
  file: z.string().min(1).meta(told('File name in the articles’ folder.', '文章文件名。')),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta(
      told(
        'SHA-256 of the file’s bytes, so that a changed copy is noticed.',
        '文件字节的SHA-256，用以发现改动过的副本。',
      ),
    ),
  publisher: BilingualTitle.meta(told('Who published it.', '发布者。')),
  title: BilingualTitle.meta(
    told('Headline as printed, and our English rendering of it.', '标题原文，及本站英译。'),
  ),
  published: z.iso.date().meta(told('Day of publication in Beijing.', '发布日期（北京时间）。')),
  publishedNote: Bilingual.optional().meta(
    told('The catch, where the day is uncertain.', '日期存疑时的说明。'),
  ),
  address: WebAddress.nullable().meta(
    told('The publisher’s page, or null where none was found.', '发布者页面；未查到则为空。'),
  ),
  form: z
    .enum(['full-text', 'report'])
    .meta(told('Whether it prints a policy in full or reports on it.', '刊载文件全文，还是报道。')),
  tells: z
    .array(Identifier)
    .min(1)
    .meta(told('The policies it tells of, the subject first.', '所涉文件，主要者在前。', 'policies')),
  about: Bilingual.meta(
    told('What it is and what we took from it, in our own words.', '文章概况及本站取用的内容，由本站撰写。'),
  ),
  rights: Bilingual.meta(told('Whose it is.', '权利归属。')),
});
export type ArticleEntry = z.infer<typeof ArticleEntry>;

/** One number that the reading of an article holds. */
const ReadFigure = z.strictObject({
  value: z.number().meta(told('The number, in the base unit.', '数值，以基本单位计。')),
  max: z.number().nullable().meta(told('Upper end of a range.', '区间上限。')),
  phrase: z.string().max(40).meta(told('The words that state it, exactly as printed.', '原文中的表述。')),
  paragraph: z
    .int()
    .nonnegative()
    .meta(told('Paragraph of the article; the headline is 0.', '所在段落；标题为0。')),
  evidence: Identifier.nullable().meta(
    told(
      'The evidence that claims it; null where it is set aside.',
      '引用该数字的证据；搁置者为空。',
      'evidence',
    ),
  ),
});

/** A source article in the ledger: the entry of the manifest, and the measure of what was read. The text is not kept. */
export const Article = ArticleEntry.extend({
  paragraphs: z
    .array(z.int().nonnegative())
    .meta(told('Characters of each paragraph, from the first on.', '自第一段起各段的字符数。')),
  figures: z
    .array(ReadFigure)
    .meta(
      told(
        'Every number read in an article, in the order of the text.',
        '文章中读出的全部数字，按原文次序。',
      ),
    ),
});
export type Article = z.infer<typeof Article>;
