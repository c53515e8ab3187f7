import { z } from 'zod';
import { told } from './told.ts';

/** The same words for both readerships: English, and Simplified Chinese written for Chinese readers. */
export const Bilingual = z.strictObject({
  en: z.string().trim().min(1).meta(told('English.', '英文。')),
  zh: z.string().trim().min(1).meta(told('Simplified Chinese.', '简体中文。')),
});
export type Bilingual = z.infer<typeof Bilingual>;
