import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Identifier } from './identifier.ts';

/**
 * A finding told to readers. Numbers and dates are never typed: `{{claim}}` names a claim of the ledger,
 * and the page prints its value with its evidence.
 */
export const Finding = z.strictObject({
  id: Identifier,
  title: Bilingual,
  text: Bilingual,
  link: z.string().describe('Path of the page that shows it, without language and base.'),
});
export type Finding = z.infer<typeof Finding>;
