import { z } from 'zod';
import { Bilingual, BilingualTitle } from './bilingual.ts';
import { Identifier } from './identifier.ts';
import { told } from './told.ts';

/** An entry of the glossary. */
export const Term = z.strictObject({
  id: Identifier,
  term: BilingualTitle.meta(told('The term.', '术语。')),
  pinyin: z.string().min(1).meta(told('Pinyin with tone marks, words spaced.', '拼音，标声调，按词分写。')),
  definition: Bilingual.meta(told('What it means.', '释义。')),
  aliases: z.array(z.string()).meta(told('Other wordings, in either language.', '其他说法，不限语言。')),
  related: z.array(Identifier).meta(told('Terms it belongs with.', '相关术语。', 'terms')),
  policies: z.array(Identifier).meta(told('Policies it occurs in.', '见于哪些文件。', 'policies')),
});
export type Term = z.infer<typeof Term>;
