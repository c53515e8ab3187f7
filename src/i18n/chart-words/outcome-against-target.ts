import type { Locale } from '../locale.ts';

/** The words of the pictures that set a series against its promise. Numbers and dates come in as written text. */
export interface OutcomeWords {
  passedEarly(of: { name: string; number: string; early: string }): string;
  reached(of: { name: string; number: string }): string;
  notReached(of: { name: string; number: string; due: string }): string;
  measured(of: { counts: string; measure: string; first: string; last: string }): string;
  target(number: string): string;
  passedBetween: string;
  /** In two parts, between which a line may break. */
  between(after: string, date: string): [string, string];
  wall(year: string): string;
  hollow: string;
  alternative(of: {
    name: string;
    first: string;
    last: string;
    number: string;
    due: string;
    passed: string;
  }): string;
  at(value: string, date: string): string;
  caption(name: string): string;
  columns: readonly string[];
  inSeries: string;
  beside: string;
}

export const outcomeWords: Record<Locale, OutcomeWords> = {
  en: {
    passedEarly: ({ name, number, early }) => `${name} passed ${number} about ${early} early`,
    reached: ({ name, number }) => `${name} passed ${number}`,
    notReached: ({ name, number, due }) => `${name} have not been seen to pass ${number}, promised by ${due}`,
    measured: ({ counts, measure, first, last }) => `${counts}; ${measure}, ${first} to ${last}`,
    target: (number) => `target: ${number}`,
    passedBetween: 'Passed between',
    between: (after, date) => [`${after} and`, date],
    wall: (year) => `end of ${year}`,
    hollow: 'Hollow marks: values beside the series, or dates known only to the year.',
    alternative: ({ name, first, last, number, due, passed }) =>
      `A line of ${name.toLowerCase()} rises from ${first} to ${last}. The target of ${number} was due at the end of ${due}. ${passed}`,
    at: (value, date) => `${value} (${date})`,
    caption: (name) => `${name}, value by value`,
    columns: ['As of', 'Count', 'What it is', 'In the line'],
    inSeries: 'yes',
    beside: 'beside it',
  },
  zh: {
    passedEarly: ({ name, number, early }) => `${name}提前约${early}突破${number}`,
    reached: ({ name, number }) => `${name}已突破${number}`,
    notReached: ({ name, number, due }) => `${name}：未见达到${due}年的目标${number}`,
    measured: ({ counts, measure, first, last }) => `${counts}，单位：${measure}，${first}—${last}年`,
    target: (number) => `目标：${number}`,
    passedBetween: '越过目标线',
    between: (after, date) => [`${after}至`, `${date}之间`],
    wall: (year) => `${year}年底`,
    hollow: '空心标记：序列之外的数值，或只知年份的数值。',
    alternative: ({ name, first, last, number, due, passed }) =>
      `折线图：${name}由${first}增至${last}。目标${number}，期限为${due}年底。${passed}`,
    at: (value, date) => `${value}（${date}）`,
    caption: (name) => `${name}逐次数值`,
    columns: ['时点', '数量', '口径', '是否计入折线'],
    inSeries: '计入',
    beside: '旁列',
  },
};
