import type { Locale } from '../locale.ts';

const english = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const chinese = ['', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

const inEnglish = (years: number, half: boolean): string => {
  if (years === 0) return 'half a year';
  const number = english[years] ?? String(years);
  if (half) return `${number} and a half years`;
  return years === 1 ? 'a year' : `${number} years`;
};

const inChinese = (years: number, half: boolean): string =>
  years === 0 ? '半年' : `${chinese[years] ?? years}年${half ? '半' : ''}`;

/** A span of whole and half years in words: “two and a half years”, 两年半; `halves` is at least 1. */
export function halfYears(halves: number, locale: Locale): string {
  const write = { en: inEnglish, zh: inChinese }[locale];
  return write(Math.floor(halves / 2), halves % 2 === 1);
}
