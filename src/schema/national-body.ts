import { z } from 'zod';

/** A national body as it is printed: names only, so that readers of articles can tell bodies from other words. */
export const NationalBody = z.strictObject({
  full: z.string().min(2).describe('Full official name; two entries with the same one are the same body.'),
  short: z
    .array(z.string().min(2))
    .describe('Official short names, kept as printed; the first stands for the informal ones.'),
  informal: z.array(z.string().min(2)).describe('What newspapers call it; read as the first short name.'),
});
export type NationalBody = z.infer<typeof NationalBody>;
