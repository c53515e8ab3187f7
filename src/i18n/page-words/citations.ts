import type { CitationStyle } from '../../schema/citation-style.ts';
import type { Locale } from '../locale.ts';

/** The words of the citation desk. */
export interface CitationWords {
  /** Who made the site, as an author. */
  authors: string;
  dataset: string;
  /** Where a copy is that never changes. */
  archivedAt: (address: string) => string;
  archived: string;
  title: string;
  /** What is cited on the page of a policy. */
  original: string;
  noAddress: string;
  /** What the date of access is, without and with scripts. */
  access: string;
  version(version: string, date: string): string;
  copy: string;
  copied: string;
  /** Where the browser does not let us copy: the citation is selected. */
  selected: string;
  files: string;
  list(count: number): string;
  styles: Record<CitationStyle, string>;
}

/** The citation desk in both languages. */
export const citationWords: Record<Locale, CitationWords> = {
  en: {
    authors: 'Made with Services contributors',
    dataset: 'Made with Services: data on China’s manufacturing-service policies',
    archivedAt: (address) => `Archived copy: ${address}`,
    archived: 'A copy of it never changes.',
    title: 'Cite this',
    original: 'This cites the original document, not our page about it.',
    noAddress: 'No address of the official text is known, so none is given.',
    access: 'Styles that ask for a date of access get today’s; without scripts, the edition’s.',
    version: (version, date) => `Edition ${version} of ${date}.`,
    copy: 'Copy',
    copied: 'Copied',
    selected: 'Selected',
    files: 'For reference managers:',
    list: (count) => `All ${count} as one file:`,
    styles: {
      apa: 'APA 7',
      mla: 'MLA 9',
      'chicago-author-date': 'Chicago, author–date',
      'chicago-notes': 'Chicago, note',
      harvard: 'Harvard (Cite Them Right)',
      'gbt-numeric': 'GB/T 7714—2015, numeric',
      'gbt-author-date': 'GB/T 7714—2015, author–date',
    },
  },
  zh: {
    authors: '“制造＋服务”编写组',
    dataset: '“制造＋服务”：中国制造服务政策数据',
    archivedAt: (address) => `存档副本：${address}`,
    archived: '另有永不更改的存档副本。',
    title: '引用本条',
    original: '引用的是政策原文，不是本站的介绍页。',
    noAddress: '没有查到官方原文的网址，因此不列。',
    access: '需要访问日期的格式，由浏览器填入当天日期；不开脚本时为本版数据的日期。',
    version: (version, date) => `版本 ${version}，数据截至${date}。`,
    copy: '复制',
    copied: '已复制',
    selected: '已选中',
    files: '供文献管理软件使用：',
    list: (count) => `全部${count}条合为一个文件：`,
    styles: {
      apa: 'APA 第7版',
      mla: 'MLA 第9版',
      'chicago-author-date': '芝加哥（著者—出版年）',
      'chicago-notes': '芝加哥（注释）',
      harvard: '哈佛（Cite Them Right）',
      'gbt-numeric': 'GB/T 7714—2015（顺序编码）',
      'gbt-author-date': 'GB/T 7714—2015（著者—出版年）',
    },
  },
};

/** The order of the styles: those of the reader’s own schools first. */
export const styleOrder: Record<Locale, readonly CitationStyle[]> = {
  en: ['apa', 'mla', 'chicago-author-date', 'chicago-notes', 'harvard', 'gbt-numeric', 'gbt-author-date'],
  zh: ['gbt-numeric', 'gbt-author-date', 'apa', 'mla', 'chicago-author-date', 'chicago-notes', 'harvard'],
};
