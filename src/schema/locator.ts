import { z } from 'zod';

/** A run of characters in the clean text of one paragraph of an article. */
export const Locator = z.strictObject({
  paragraph: z
    .int()
    .nonnegative()
    .describe('Paragraph of the body, counted from 1; 0 is headline, kicker, byline and date line.'),
  start: z.int().nonnegative().describe('First UTF-16 unit in the paragraph’s clean text, counted from 0.'),
  end: z.int().nonnegative().describe('The unit after the last.'),
});
export type Locator = z.infer<typeof Locator>;
