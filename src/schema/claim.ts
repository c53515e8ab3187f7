import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Identifier } from './identifier.ts';
import { PartialDate } from './partial-date.ts';

/**
 * A value that prose and charts may print, with the evidence it opens.
 * Its key says where it comes from: `target:little-giants-2025.value`, `policy:ndrc-2021-372.signed`,
 * `outcome:little-giants.2022-09-08`, `count:charged-not-signed-372`.
 */
export const Claim = z.strictObject({
  id: z.string().regex(/^(target|policy|outcome|count|event|agency):[a-z0-9.-]+$/),
  value: z.union([z.number(), PartialDate, z.string()]),
  type: z.enum(['number', 'date', 'text']),
  evidence: z.array(Identifier).min(1),
  derivation: Bilingual.nullable().describe('How it was computed, where it was.'),
});
export type Claim = z.infer<typeof Claim>;
