import type { Locale } from '../locale.ts';

/** The words of the picture of a promise that cannot be counted. */
export interface UncountedWords {
  finding(what: string): string;
  measured(what: string, due: string): string;
  target(quantity: string): string;
  nothing: readonly [string, string];
  seen(date: string): string;
  wall(year: string): string;
  alternative(of: { what: string; quantity: string; due: string; searched: string }): string;
  caption(what: string): string;
  columns: readonly string[];
  /** What the words for uncounted numbers mean, by the words themselves. */
  batches: Readonly<Record<string, string>>;
}

export const uncountedWords: Record<Locale, UncountedWords> = {
  en: {
    finding: (what) => `${what}: no count to be found`,
    measured: (what, due) => `Number of ${what}, promised by ${due}`,
    target: (quantity) => `target: “${quantity}”`,
    nothing: ['no list,', 'no count found'],
    seen: (date) => `as of ${date}`,
    wall: (year) => `end of ${year}`,
    alternative: ({ what, quantity, due, searched }) =>
      `An empty frame where the number of ${what} would stand. The promise, due at the end of ${due}, is “${quantity}”. ${searched}`,
    caption: (what) => `What is known of the number of ${what}`,
    columns: ['Promise', 'Words of the promise', 'Due', 'Found'],
    batches: { 一批: 'a batch', 一大批: 'a large number' },
  },
  zh: {
    finding: (what) => `${what}：未查到数量`,
    measured: (what, due) => `${what}数量，期限${due}年`,
    target: (quantity) => `目标：“${quantity}”`,
    nothing: ['未见名单', '未见数量'],
    seen: (date) => `截至${date}`,
    wall: (year) => `${year}年底`,
    alternative: ({ what, quantity, due, searched }) =>
      `本应画出${what}数量的图框是空的。目标为“${quantity}”，期限${due}年底。${searched}`,
    caption: (what) => `${what}数量的查找情况`,
    columns: ['承诺', '承诺原话', '期限', '查找结果'],
    batches: {},
  },
};
