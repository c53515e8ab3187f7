import type { Locale } from '../locale.ts';
import { inChinese, inEnglish } from '../numbers-in-words.ts';

/** The words of the page that compares documents. Counts come in as numbers, documents as “No. 372”. */
export interface CompareWords {
  title: string;
  standfirst: string;
  /** The way here from other pages. */
  invitation(documents: number): string;
  key: { described: string; named: string; untold: string; absent: string };
  caption: string;
  theme: string;
  items(count: number): string;
  onlyNamed(count: number): string;
  themes(count: number): string;
  /** What a count of themes counts. */
  unit(count: number): string;
  /** Heads the items of two documents. */
  byTheme: string;
  /** Where the source tells of no charges at all, and where it charges nobody with an item. */
  chargesUntold: string;
  pick: string;
  pair(first: string, second: string): string;
  /** How many themes two documents share, beside their names. */
  shared(count: number): string;
  /** The page of two documents, by the years they come from, where both are known. */
  pairTitle(first: string, second: string, years: readonly (string | null)[]): string;
  /** The two at a glance: rows of a table. */
  glance: {
    caption: string;
    signatures: string;
    charged: string;
    untold: string;
    dated: string;
    undated: string;
    worded: string;
    /** Where a document has none of it; what a report leaves out is not known. */
    none: Record<'full-text' | 'report', string>;
  };
  pairStandfirst: string;
  both: string;
  /** Themes of one document; whether the text of the other is known in full decides what may be said of it. */
  only(one: string, other: string, otherIs: 'full-text' | 'report'): string;
  all(documents: number): string;
}

/** The years of two documents as the head of a title; nothing where one is unknown, once where they are the same. */
function inYears(years: readonly (string | null)[], and: string, then: string): string {
  const known = years.filter((year) => year !== null);
  return known.length < years.length ? '' : `${[...new Set(known)].join(and)}${then}`;
}

export const compareWords: Record<Locale, CompareWords> = {
  en: {
    title: 'Compare',
    standfirst:
      'What stayed, what came, what was left out: the items of each document by theme. A number opens the items, with the bodies charged.',
    invitation: (documents) => `Compare ${inEnglish(documents)} documents, theme by theme`,
    key: {
      described: 'an item that a source describes',
      named: 'an item that is named and no more',
      untold: 'not told: our reports say nothing of it, the text may',
      absent: 'none: the full text has no such item',
    },
    caption: 'Items of the documents by theme',
    theme: 'Theme',
    items: (count) => (count === 1 ? 'item' : 'items'),
    onlyNamed: (count) => `${inEnglish(count)} named only`,
    themes: (count) => `${inEnglish(count)} ${count === 1 ? 'theme' : 'themes'}`,
    unit: (count) => (count === 1 ? 'theme' : 'themes'),
    byTheme: 'Theme by theme',
    chargesUntold: 'who is charged: not told',
    pick: 'Set two documents side by side',
    pair: (first, second) => `${first} · ${second}`,
    shared: (count) => `${count} shared`,
    pairTitle: (first, second, years) => `${inYears(years, ' and ', ': ')}${first} beside ${second}`,
    glance: {
      caption: 'What changed, at a glance',
      signatures: 'Bodies that signed',
      charged: 'Bodies given work',
      untold: 'our sources do not say',
      dated: 'Promised with a number and a year',
      undated: 'With a number, no year',
      worded: 'Without a number',
      none: { 'full-text': 'none', report: 'none told' },
    },
    pairStandfirst:
      'What both ask for, and what only one of them is told to ask for: every item, theme by theme, with the bodies charged.',
    both: 'In both',
    only: (one, other, otherIs) =>
      otherIs === 'full-text' ? `In ${one}, not in ${other}` : `In ${one}, not told of ${other}`,
    all: (documents) => `All ${inEnglish(documents)} documents`,
  },
  zh: {
    title: '对照',
    standfirst:
      '什么留了下来，什么新加进来，什么没有再提：按主题列出各文件的条目。点数字，看条目和承担部门。',
    invitation: (documents) => `按主题对照${inChinese(documents)}份文件`,
    key: {
      described: '来源有介绍的一条',
      named: '只见名称的一条',
      untold: '未见报道：报道没有提到，原文未必没有',
      absent: '无：全文中没有这样的条目',
    },
    caption: '各文件按主题的条目',
    theme: '主题',
    items: () => '条',
    onlyNamed: (count) => `${count}条只见名称`,
    themes: (count) => `${count}个主题`,
    unit: () => '个主题',
    byTheme: '按主题逐条看',
    chargesUntold: '承担部门：来源未说明',
    pick: '两份文件对照',
    pair: (first, second) => `${first}·${second}`,
    shared: (count) => `共有${count}个主题`,
    pairTitle: (first, second, years) =>
      `${inYears(
        years.map((year) => year && `${year}年`),
        '与',
        '：',
      )}${first}与${second}`,
    glance: {
      caption: '变了什么，一看便知',
      signatures: '署名部门数',
      charged: '有任务的部门数',
      untold: '来源未说明',
      dated: '有数字、有年份的承诺',
      undated: '有数字、无年份',
      worded: '没有数字',
      none: { 'full-text': '无', report: '未见报道' },
    },
    pairStandfirst: '两份文件共有什么、各有什么：按主题逐条对照，附承担部门。',
    both: '两份都有',
    only: (one, other, otherIs) =>
      otherIs === 'full-text' ? `${one}有、${other}没有` : `${one}有、${other}未见报道`,
    all: (documents) => `全部${inChinese(documents)}份文件`,
  },
};
