import { z } from 'zod';
import { told } from './told.ts';

/** What a headline of ours, a document’s full title or a body’s full name may take, with room to spare. */
const LONGEST_TITLE = 240;
/** What can stand beside a mark of a picture. */
const LONGEST_LABEL = 60;

const words = z.string().trim().min(1);
const inBoth = <T extends z.ZodType>(text: T) =>
  z.strictObject({
    en: text.meta(told('English.', '英文。')),
    zh: text.meta(told('Simplified Chinese.', '简体中文。')),
  });
const atMost = (limit: number) => words.max(limit, `expected at most ${limit} characters; say it shorter`);

/** The same words for both readerships: English, and Simplified Chinese written for Chinese readers. */
export const Bilingual = inBoth(words);
export type Bilingual = z.infer<typeof Bilingual>;

/** A title or name: words that must find room in a heading, a row of a table and the tab of a browser. */
export const BilingualTitle = inBoth(atMost(LONGEST_TITLE));

/** A short name: words that must find room in a picture. */
export const BilingualLabel = inBoth(atMost(LONGEST_LABEL));
