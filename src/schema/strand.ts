import { z } from 'zod';
import { Bilingual, BilingualLabel, BilingualTitle } from './bilingual.ts';
import { Identifier } from './identifier.ts';
import { told } from './told.ts';

/** One of the four strands of the policy stack, or the context behind them. */
export const Strand = z.strictObject({
  id: Identifier,
  name: BilingualTitle.meta(told('Its name.', '名称。')),
  short: BilingualLabel.meta(told('For crowded labels.', '简称，用于密集的标签。')),
  colour: z
    .enum(['verm', 'indigo', 'ochre', 'teal', 'stone'])
    .meta(told('Name of its colour on the site.', '本站所用颜色的名称。')),
  definition: Bilingual.meta(told('What it is.', '释义。')),
});
export type Strand = z.infer<typeof Strand>;
