import { capitalised, inChinese, inEnglish } from '../numbers-in-words.ts';
import type { Locale } from '../locale.ts';

/** The words of the short ways under the headline of the front page. */
export interface OpeningWords {
  hurry: string;
  findings(count: number): string;
  /** Two documents side by side, by the years of their signing. */
  compare(from: string, to: string): string;
  madeIt: string;
}

export const openingWords: Record<Locale, OpeningWords> = {
  en: {
    hurry: 'In a hurry',
    findings: (count) => `${capitalised(inEnglish(count))} findings`,
    compare: (from, to) => `${from} beside ${to}`,
    madeIt: 'Did they make it?',
  },
  zh: {
    hurry: '赶时间',
    findings: (count) => `${inChinese(count)}项发现`,
    compare: (from, to) => `${from}年与${to}年对照`,
    madeIt: '做到了吗',
  },
};
