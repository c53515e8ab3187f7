import type { Locale } from '../locale.ts';
import { capitalised, inEnglish } from '../numbers-in-words.ts';

/** The words of the pages of sources. Counts come in as numbers. */
export interface SourceWords {
  numbers: string;
  numbersAbout(of: { read: number; used: number; aside: number }): string;
  column: { number: string; words: string; use: string };
  aside: string;
  paragraph(n: number): string;
  headline: string;
  list: string;
  /** What an article is worth to the site, in one line. */
  measure(of: { used: number; total: number; read: number; claimed: number }): string;
  all: string;
}

const numbers = (count: number) => `${inEnglish(count)} ${count === 1 ? 'number' : 'numbers'}`;

export const sourceWords: Record<Locale, SourceWords> = {
  en: {
    numbers: 'Its numbers, one by one',
    numbersAbout: ({ read, used, aside }) =>
      `${capitalised(numbers(read))} read by the program: ${used === 0 ? 'none holds' : `${inEnglish(used)} ${used === 1 ? 'holds' : 'hold'}`} up something on the site, ${inEnglish(aside)} ${aside === 1 ? 'is' : 'are'} set aside, each with the reason.`,
    column: { number: 'Number', words: 'Words', use: 'What it holds up, or why it is set aside' },
    aside: 'Set aside',
    paragraph: (n) => `paragraph ${n}`,
    headline: 'headline',
    list: 'Words, and what rests on them',
    measure: ({ used, total, read, claimed }) =>
      `Words of ${used} of ${total} paragraphs are used, and ${inEnglish(claimed)} of ${numbers(read)}`,
    all: 'All sources',
  },
  zh: {
    numbers: '逐个说明文中的数字',
    numbersAbout: ({ read, used, aside }) =>
      `程序共读出${read}个数字：${used}个用作本站内容的依据，${aside}个未采用，逐一说明理由。`,
    column: { number: '数字', words: '原文', use: '用在哪里，或为何未采用' },
    aside: '未采用',
    paragraph: (n) => `第${n}段`,
    headline: '标题',
    list: '原文词句与以此为据的内容',
    measure: ({ used, total, read, claimed }) => `${total}段中用了${used}段，${read}个数字中用了${claimed}个`,
    all: '全部来源',
  },
};
