import { z } from 'zod';
import { Bilingual, BilingualTitle } from './bilingual.ts';
import { Source } from './evidence.ts';
import { Identifier } from './identifier.ts';
import { told } from './told.ts';

const shape = {
  id: Identifier,
  policy: Identifier.meta(told('The document that promises it.', '作出承诺的文件。', 'policies')),
  provision: z
    .string()
    .nullable()
    .meta(told('The provision it stands in, where one does.', '所在条目（如有）。', 'provisions')),
  name: BilingualTitle.meta(told('What is promised, as a headline.', '承诺内容。')),
  value: z
    .number()
    .nullable()
    .meta(told('The number promised; null for a promise without one.', '承诺的数值；无数值者为空。')),
  max: z.number().nullable().meta(told('Upper end of a range.', '区间上限。')),
  measure: Bilingual.nullable().meta(told('The unit.', '单位。')),
  what: Bilingual.meta(told('The thing counted.', '计数对象。')),
  qualifier: z
    .enum(['exact', 'at-least', 'about'])
    .meta(told('How the document words the number.', '文件对数值的限定。')),
  due: z
    .int()
    .min(2000)
    .max(2100)
    .nullable()
    .meta(
      told('Last year of the promise; the end of that year is meant.', '承诺期限的最后一年，指当年年底。'),
    ),
  note: Bilingual.nullable().meta(told('The catch.', '需注意之处。')),
  outcome: Identifier.nullable().meta(
    told('The series that measures it.', '衡量该承诺的结果序列。', 'outcomes'),
  ),
  searched: Bilingual.nullable().meta(
    told(
      'What was looked for and not found, where no series measures it.',
      '无序列可衡量时，曾查找而未见的内容。',
    ),
  ),
};

/** A promise with a number or a date, as the register gives it. */
export const TargetEntry = z.strictObject({ ...shape, evidence: z.array(Source).min(1) });
export type TargetEntry = z.infer<typeof TargetEntry>;

/** What became of a promise. */
export const TargetStatus = z.enum([
  'met',
  'missed',
  'open',
  'due-no-result',
  'not-countable',
  'numbered-no-date',
]);
export type TargetStatus = z.infer<typeof TargetStatus>;

/** The two values of a series between which a target was passed. */
const Crossing = z.strictObject({
  after: z.string().meta(told('Date of the last value below.', '最后一个低于目标的数值的日期。')),
  by: z.string().meta(told('Date of the first value at or above.', '第一个达到目标的数值的日期。')),
});

/** A promise in the ledger, with what became of it. */
export const Target = z.strictObject({
  ...shape,
  evidence: z
    .array(Identifier)
    .min(1)
    .meta(told('What it rests on.', '所依据的证据。', 'evidence')),
  status: TargetStatus.meta(
    told('What became of the promise by the day of the edition.', '至数据截止日的履行情况。'),
  ),
  crossing: Crossing.nullable().meta(
    told('The two values between which it was passed.', '达标所处的前后两个数值。'),
  ),
});
export type Target = z.infer<typeof Target>;
