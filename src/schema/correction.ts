import { z } from 'zod';
import { Bilingual, BilingualTitle } from './bilingual.ts';
import { Identifier } from './identifier.ts';
import { told } from './told.ts';
import { Version } from './version.ts';

/** What a correction does to a reading. */
const CorrectionAction = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z
      .literal('override-title')
      .meta(
        told(
          'What is done: a title or the kind of a date is overridden, a figure withdrawn, or nothing in a reading changes.',
          '处理方式：改标题、改日期性质、撤回数字，或不改动读取结果。',
        ),
      ),
    article: Identifier.meta(told('The article concerned.', '所涉文章。', 'articles')),
    from: z.string().meta(told('What was read.', '原读取结果。')),
    to: z.string().meta(told('What is printed instead.', '更正后的内容。')),
  }),
  z.strictObject({
    kind: z
      .literal('withdraw-figure')
      .meta(
        told(
          'What is done: a title or the kind of a date is overridden, a figure withdrawn, or nothing in a reading changes.',
          '处理方式：改标题、改日期性质、撤回数字，或不改动读取结果。',
        ),
      ),
    article: Identifier.meta(told('The article concerned.', '所涉文章。', 'articles')),
    phrase: z.string().meta(told('The words of a figure that is withdrawn.', '所撤回数字的原文。')),
  }),
  z.strictObject({
    kind: z
      .literal('override-date-kind')
      .meta(
        told(
          'What is done: a title or the kind of a date is overridden, a figure withdrawn, or nothing in a reading changes.',
          '处理方式：改标题、改日期性质、撤回数字，或不改动读取结果。',
        ),
      ),
    article: Identifier.meta(told('The article concerned.', '所涉文章。', 'articles')),
    date: z.string().meta(told('The date whose kind is changed.', '改变性质的日期。')),
    from: z.string().meta(told('What was read.', '原读取结果。')),
    to: z
      .enum(['signed', 'published', 'deadline', 'mentioned'])
      .meta(told('What is printed instead.', '更正后的内容。')),
  }),
  z
    .strictObject({
      kind: z
        .literal('none')
        .meta(
          told(
            'What is done: a title or the kind of a date is overridden, a figure withdrawn, or nothing in a reading changes.',
            '处理方式：改标题、改日期性质、撤回数字，或不改动读取结果。',
          ),
        ),
    })
    .describe('A correction to our own words; nothing in a reading changes.'),
]);

const keys = (of: z.ZodType<string>, en: string, zh: string, part?: string) =>
  z
    .array(of)
    .default([])
    .meta(told(en, zh, part));

/** What a correction bears on, by key: pictures, documents, targets, events, printed values. */
const Concerned = z.strictObject({
  charts: keys(Identifier, 'Pictures.', '图表。'),
  policies: keys(Identifier, 'Documents.', '文件。', 'policies'),
  targets: keys(Identifier, 'Targets.', '目标。', 'targets'),
  events: keys(Identifier, 'Events.', '事件。', 'events'),
  claims: keys(z.string(), 'Printed values.', '页面所显示的值。', 'claims'),
});

/** A dated decision that overrides or withdraws a fact; readers see it at /corrections/. */
export const Correction = z.strictObject({
  id: Identifier,
  date: z.iso.date().meta(told('The day of the decision.', '更正日期。')),
  title: BilingualTitle.meta(told('What it is about.', '更正事项。')),
  reason: Bilingual.meta(told('Why it was made.', '更正理由。')),
  concerns: Concerned.prefault({}).meta(told('What of this site it bears on.', '所涉的本站内容。')),
  carried: z
    .strictObject({
      from: Version.meta(told('First edition with the mistake.', '首个带有错误的版本。')),
      until: Version.meta(told('First edition without it.', '首个不再带有错误的版本。')),
    })
    .nullable()
    .default(null)
    .meta(
      told(
        'Which editions carry the mistake; empty where none ever did.',
        '哪些版本带有该错误；从未带有的为空。',
      ),
    ),
  action: CorrectionAction.meta(told('What it does to the reading of an article.', '对文章读取结果的处理。')),
});
export type Correction = z.infer<typeof Correction>;
