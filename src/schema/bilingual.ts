import { z } from 'zod';

/** The same words for both readerships: English, and Simplified Chinese written for Chinese readers. */
export const Bilingual = z.strictObject({
  en: z.string().trim().min(1).describe('English.'),
  zh: z.string().trim().min(1).describe('Simplified Chinese.'),
});
export type Bilingual = z.infer<typeof Bilingual>;
