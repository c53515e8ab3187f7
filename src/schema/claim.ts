import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Identifier } from './identifier.ts';
import { PartialDate } from './partial-date.ts';
import { told } from './told.ts';

/**
 * A value that prose and charts may print, with the evidence it opens.
 * Its key says where it comes from: `target:little-giants-2025.value`, `policy:ndrc-2021-372.signed`,
 * `outcome:little-giants.2022-09-08`, `count:charged-not-signed-372`.
 */
export const Claim = z.strictObject({
  id: z
    .string()
    .regex(/^(target|policy|outcome|count|event|agency):[a-z0-9.-]+$/)
    .meta(told('Permanent key, which says where the value comes from.', '永久编号，标明取值来源。')),
  value: z
    .union([z.number(), PartialDate, z.string()])
    .meta(told('The value that pages print.', '页面所显示的值。')),
  type: z.enum(['number', 'date', 'text']).meta(told('What kind of value it is.', '值的类型。')),
  evidence: z
    .array(Identifier)
    .min(1)
    .meta(told('What it rests on.', '所依据的证据。', 'evidence')),
  derivation: Bilingual.nullable().meta(told('How it was computed, where it was.', '由计算得出时的算法。')),
});
export type Claim = z.infer<typeof Claim>;
