import type { Locale } from '../locale.ts';

/** The words on share images, and those that tell of them. */
export interface ShareWords {
  years(first: number, last: number): string;
  /** What a card shows beside its title. */
  stack: string;
  lit(names: readonly string[]): string;
  promise(value: string, status: string): string;
  body(signed: number, charged: number): string;
  signs: string;
  /** Of a document that gives a body work without its signature. */
  unsigned: string;
  tasks(count: number): string;
  /** What a page is, above its title. */
  event: string;
  target: string;
  agency: string;
  source: string;
}

export const shareWords: Record<Locale, ShareWords> = {
  en: {
    years: (first, last) => `〔${first}—${last}〕`,
    stack: 'Policy files laid one on another from 2014, one line a signature.',
    lit: (names) => `Lit among them: ${names.join(', ')}.`,
    promise: (value, status) => `The number ${value} in large, and what became of it: ${status}.`,
    body: (signed, charged) =>
      `Documents that it signs: ${signed}; tasks that it is charged with: ${charged}.`,
    signs: 'signs',
    unsigned: 'does not sign',
    tasks: (count) => (count === 1 ? 'one task' : `${count} tasks`),
    event: 'On the timeline',
    target: 'Target',
    agency: 'Body',
    source: 'Source article',
  },
  zh: {
    years: (first, last) => `〔${first}—${last}〕`,
    stack: '政策文件逐层叠放，一条线代表一家署名。',
    lit: (names) => `其中标亮的是：${names.join('、')}。`,
    promise: (value, status) => `大字写着${value}，旁边是结果：${status}。`,
    body: (signed, charged) => `署名文件${signed}份，承担任务${charged}项。`,
    signs: '署名',
    unsigned: '未署名',
    tasks: (count) => `${count}项任务`,
    event: '时间线',
    target: '目标',
    agency: '部门',
    source: '来源文章',
  },
};
