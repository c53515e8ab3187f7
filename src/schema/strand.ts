import { z } from 'zod';
import { Bilingual } from './bilingual.ts';
import { Identifier } from './identifier.ts';

/** One of the four strands of the policy stack, or the context behind them. */
export const Strand = z.strictObject({
  id: Identifier,
  name: Bilingual,
  short: Bilingual.describe('For crowded labels.'),
  colour: z.enum(['verm', 'indigo', 'ochre', 'teal', 'stone']).describe('Name of the colour token.'),
  definition: Bilingual,
});
export type Strand = z.infer<typeof Strand>;
