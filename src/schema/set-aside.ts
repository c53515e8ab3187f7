import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Identifier } from './identifier.ts';

/** Figures that readings hold and the ledger does not claim, each with its reason. */
export const SetAsideRegister = z.strictObject({
  reasons: z.array(z.strictObject({ id: Identifier, text: Bilingual })).min(1),
  articles: z.array(
    z.strictObject({
      article: Identifier,
      figures: z.array(
        z.strictObject({
          phrase: z.string().max(40).describe('The figure’s phrase, exactly as in the reading.'),
          reason: Identifier,
        }),
      ),
    }),
  ),
});
export type SetAsideRegister = z.infer<typeof SetAsideRegister>;

/** A figure set aside, in the ledger. */
export const SetAside = z.strictObject({
  article: Identifier,
  phrase: z.string(),
  paragraph: z.int().nonnegative(),
  value: z.number(),
  reason: Identifier,
  text: Bilingual,
});
export type SetAside = z.infer<typeof SetAside>;
