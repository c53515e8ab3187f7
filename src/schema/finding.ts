import { z } from 'zod';
import { Bilingual, BilingualTitle } from './bilingual.ts';
import { Identifier } from './identifier.ts';
import { told } from './told.ts';

/**
 * A finding told to readers. Numbers and dates are never typed: `{{claim}}` names a claim of the ledger,
 * and the page prints its value with its evidence.
 */
export const Finding = z.strictObject({
  id: Identifier,
  title: BilingualTitle.meta(told('What we found, as a sentence.', '以一句话说明的发现。')),
  text: Bilingual.meta(
    told(
      'What we found; {{…}} names a claim whose value is printed there.',
      '发现的内容；{{…}}处显示相应断言的值。',
    ),
  ),
  link: z
    .string()
    .meta(
      told(
        'Path of the page that shows it, without language and base.',
        '相应页面的路径，不含语言和根路径。',
      ),
    ),
});
export type Finding = z.infer<typeof Finding>;
