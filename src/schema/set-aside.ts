import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Identifier } from './identifier.ts';
import { told } from './told.ts';

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
  article: Identifier.meta(told('The article it stands in.', '所在文章。', 'articles')),
  phrase: z.string().meta(told('The words that state it, exactly as printed.', '原文中的表述。')),
  paragraph: z
    .int()
    .nonnegative()
    .meta(told('Paragraph of the article; the headline is 0.', '所在段落；标题为0。')),
  value: z.number().meta(told('The number, in the base unit.', '数值，以基本单位计。')),
  reason: Identifier.meta(told('Key of the reason.', '理由编号。')),
  text: Bilingual.meta(told('Why the site does not use it.', '搁置理由。')),
});
export type SetAside = z.infer<typeof SetAside>;
