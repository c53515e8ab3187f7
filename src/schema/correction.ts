import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Identifier } from './identifier.ts';

/** What a correction does to a reading. */
export const CorrectionAction = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('override-title'),
    article: Identifier,
    from: z.string(),
    to: z.string(),
  }),
  z.strictObject({ kind: z.literal('withdraw-figure'), article: Identifier, phrase: z.string() }),
  z.strictObject({
    kind: z.literal('override-date-kind'),
    article: Identifier,
    date: z.string(),
    from: z.string(),
    to: z.enum(['signed', 'published', 'deadline', 'mentioned']),
  }),
  z
    .strictObject({ kind: z.literal('none') })
    .describe('A correction to our own words; nothing in a reading changes.'),
]);

/** A dated decision that overrides or withdraws a fact; readers see it at /corrections/. */
export const Correction = z.strictObject({
  id: Identifier,
  date: z.iso.date(),
  title: Bilingual,
  reason: Bilingual,
  action: CorrectionAction,
});
export type Correction = z.infer<typeof Correction>;
