import { z } from 'zod';
import { Bilingual, BilingualTitle } from './bilingual.ts';
import { Source } from './evidence.ts';
import { Identifier } from './identifier.ts';
import { PartialDate } from './partial-date.ts';
import { told } from './told.ts';

const outcome = <E extends z.ZodType>(evidence: E) => ({
  id: Identifier,
  name: BilingualTitle.meta(told('What the series is called.', '序列名称。')),
  counts: Bilingual.meta(told('What exactly is counted.', '统计口径。')),
  measure: Bilingual.meta(told('The unit: firms, 家.', '单位，如家。')),
  caveat: Bilingual.meta(told('The catch.', '需注意之处。')),
  points: z
    .array(
      z.strictObject({
        date: PartialDate.meta(told('The date of the value.', '数值的日期。')),
        bound: z
          .enum(['on', 'by'])
          .meta(
            told(
              'Whether the value is of that date or was reached by it.',
              '数值为当日之数，还是至该日已达到。',
            ),
          ),
        value: z.number().meta(told('The count.', '数值。')),
        qualifier: z
          .enum(['exact', 'more-than', 'nearly', 'rounded'])
          .meta(told('How the source words the count.', '来源对数值的限定。')),
        what: Bilingual.meta(
          told('What it is: after batch 3, minister’s address …', '数值的出处或时点，如第三批公布后。'),
        ),
        level: z
          .boolean()
          .meta(
            told(
              'Part of the level series; false for a value shown beside it.',
              '是否属于存量序列；仅作旁注者为否。',
            ),
          ),
        evidence: z
          .array(evidence)
          .min(1)
          .meta(told('What it rests on.', '所依据的证据。', 'evidence')),
      }),
    )
    .min(1)
    .meta(told('The values of a series of results.', '结果序列的各个数值。')),
});

/** A series of results, as the register gives it. */
export const OutcomeEntry = z.strictObject(outcome(Source));
export type OutcomeEntry = z.infer<typeof OutcomeEntry>;

/** A series of results in the ledger. */
export const Outcome = z.strictObject(outcome(Identifier));
export type Outcome = z.infer<typeof Outcome>;
