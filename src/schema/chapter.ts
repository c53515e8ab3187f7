import { z } from 'zod';
import { Bilingual, BilingualLabel, BilingualTitle } from './bilingual.ts';
import { Identifier } from './identifier.ts';
import { told } from './told.ts';

/** What a chapter is made of, in reading order. A margin note belongs to the paragraph before it. */
export const ChapterBlock = z.union([
  z.strictObject({
    text: Bilingual.meta(
      told(
        'A paragraph; {{…}} names a claim whose value is printed there.',
        '一个段落；{{…}}处显示相应断言的值。',
      ),
    ),
  }),
  z.strictObject({ picture: Identifier.meta(told('A picture of the site, by its id.', '本站图表的编号。')) }),
  z.strictObject({
    term: Identifier.meta(
      told('A term whose definition stands in the margin.', '释义列于页边的术语。', 'terms'),
    ),
  }),
  z.strictObject({
    small: Identifier.meta(
      told(
        'A picture that stands small at the head of the margin, by its id.',
        '页边顶端的小图，以编号表示。',
      ),
    ),
  }),
  z.strictObject({ aside: Bilingual.meta(told('A remark in the margin.', '页边附注。')) }),
]);
export type ChapterBlock = z.infer<typeof ChapterBlock>;

/**
 * A chapter of the story. Numbers and dates are never typed: `{{claim}}` names a claim of the ledger, and the page
 * prints its value with its evidence.
 */
export const Chapter = z.strictObject({
  id: Identifier.meta(told('Permanent key; also its anchor on the front page.', '永久编号，也是首页锚点。')),
  station: BilingualLabel.meta(
    told('Its short name, for the way through the story.', '章节简称，用于导航。'),
  ),
  strand: Identifier.nullable().meta(
    told('The strand it tells of, if it tells of one.', '所讲的脉络（如有）。', 'strands'),
  ),
  policies: z
    .array(Identifier)
    .meta(
      told(
        'The documents it tells of, lit up in the opening picture.',
        '所讲的文件，在首图中点亮。',
        'policies',
      ),
    ),
  title: BilingualTitle.meta(told('What it found, as a sentence.', '以一句话说明的结论。')),
  blocks: z
    .array(ChapterBlock)
    .min(1)
    .meta(told('What a chapter is made of, in reading order.', '章节内容，按阅读次序。')),
  onward: z
    .strictObject({
      to: z
        .string()
        .meta(told('Path of the page, without language and base.', '页面路径，不含语言和根路径。')),
      label: Bilingual.meta(told('What is found there.', '该页内容。')),
    })
    .meta(told('Where to go on to.', '接下来去哪里。')),
});
export type Chapter = z.infer<typeof Chapter>;
