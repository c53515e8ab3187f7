import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Identifier } from './identifier.ts';

/** An entry of the glossary. */
export const Term = z.strictObject({
  id: Identifier,
  term: Bilingual,
  pinyin: z.string().min(1).describe('With tone marks, words spaced.'),
  definition: Bilingual,
  aliases: z.array(z.string()).describe('Other wordings, in either language.'),
  related: z.array(Identifier).describe('Other terms.'),
  policies: z.array(Identifier).describe('Policies it occurs in.'),
});
export type Term = z.infer<typeof Term>;
