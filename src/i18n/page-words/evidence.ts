import type { Locale } from '../locale.ts';

/** What a note says of a quotation in the other language. Values come in as the language writes them. */
export interface EvidenceWords {
  /** Heads what the site takes from the words. */
  taken: string;
  number(document: string): string;
  signed(date: string): string;
  published(date: string): string;
  horizon(year: string): string;
  signatories(count: number): string;
  /** Several items of one document. */
  items(count: number, document: string): string;
  /** Words that are one of many in a count of ours, and how it was counted. */
  counted(how: string): string;
  result(of: { series: string; value: string; measure: string; date: string }): string;
}

export const evidenceWords: Record<Locale, EvidenceWords> = {
  en: {
    taken: 'Read as:',
    number: (document) => `the number of the ${document}`,
    signed: (date) => `signed ${date}`,
    published: (date) => `made public ${date}`,
    horizon: (year) => `the document looks to ${year}`,
    signatories: (count) => (count === 1 ? 'one body signs' : `${count} bodies sign`),
    items: (count, document) => `${count} items of the ${document}`,
    counted: (how) => `counted with others. ${how}`,
    result: ({ series, value, date }) => `${series}: ${value} (${date})`,
  },
  zh: {
    taken: '据此记为：',
    number: (document) => `${document}的文号`,
    signed: (date) => `${date}成文`,
    published: (date) => `${date}公布`,
    horizon: (year) => `文件管到${year}`,
    signatories: (count) => `${count}家署名`,
    items: (count, document) => `${document}的${count}个条目`,
    counted: (how) => `计入一项统计。${how}`,
    result: ({ series, value, measure, date }) => `${series}${value}${measure}（${date}）`,
  },
};
