import type { Locale } from '../locale.ts';

/** The words of the picture of all dated promises. Numbers and years come in as written text. */
export interface TargetsWords {
  finding(of: { past: string; total: string; met: string }): string;
  measured(of: { first: string; last: string }): string;
  note(undated: string): string;
  alternative(of: { total: string; byStatus: readonly string[] }): string;
  counted(status: string, count: string): string;
  source(documents: string): string;
  document(of: { serial: string | null; name: string }): string;
  caption: string;
  columns: readonly string[];
}

export const targetsWords: Record<Locale, TargetsWords> = {
  en: {
    finding: ({ past, total, met }) =>
      `Of ${total} dated promises ${past} have fallen due, and ${met} can be shown to be met`,
    measured: ({ first, last }) =>
      `Promises with a year, from the day the document was made public or signed to the end of that year, ${first} to ${last}; what became of each`,
    note: (undated) =>
      `Lengths are years, never numbers: the things promised are not alike. ${undated} more promises have a number and no year.`,
    alternative: ({ total, byStatus }) =>
      `${total} promises as lines in time, by document, each ending in the year it is due. ${byStatus.join('; ')}.`,
    counted: (status, count) => `${status}: ${count}`,
    source: (documents) =>
      `${documents} policy documents as told in the articles and references under Sources; statuses are ours`,
    document: ({ serial, name }) => (serial === null ? name : `No. ${serial} · ${name}`),
    caption: 'Every promise with a year',
    columns: ['Promise', 'Document', 'Promised', 'Due', 'What became of it'],
  },
  zh: {
    finding: ({ past, total, met }) => `${total}项有期限的承诺，${past}项已到期，能证实已实现的有${met}项`,
    measured: ({ first, last }) =>
      `有年份的承诺，从文件公布（或成文）到期限年底，${first}—${last}年，以及各自的结果`,
    note: (undated) =>
      `线段长短只表示年数，不表示数量，所承诺的事物彼此不同。另有${undated}项承诺有数字而无年份。`,
    alternative: ({ total, byStatus }) =>
      `${total}项承诺按文件排列，每条线止于期限年份。${byStatus.join('；')}。`,
    counted: (status, count) => `${status}${count}项`,
    source: (documents) => `${documents}份政策文件，据来源页所列文章和参考来源；结果由本站判定`,
    document: ({ serial, name }) => (serial === null ? name : `${serial}号 · ${name}`),
    caption: '全部有年份的承诺',
    columns: ['承诺', '文件', '承诺时间', '期限', '结果'],
  },
};
