import type { Locale } from '../locale.ts';

/** The words of the drawn timeline. Numbers and years come in as written text. */
export interface TimelineWords {
  finding(of: { ending: string; total: string; year: string }): string;
  measured(of: { first: string; last: string }): string;
  source(of: { articles: string; references: string }): string;
  note: string;
  alternative(of: { events: string; lanes: readonly string[]; first: string; last: string }): string;
  serial(serial: string): string;
  between: string;
  bar: string;
  caption: string;
  columns: readonly string[];
}

export const timelineWords: Record<Locale, TimelineWords> = {
  en: {
    finding: ({ ending, total, year }) => `${ending} of ${total} documents have ${year} as their last year`,
    measured: ({ first, last }) =>
      `Dated steps by strand, ${first} to ${last}. A line runs from a document’s signing, or its publication where no day of signing is known, to its last year`,
    source: ({ articles, references }) =>
      `${articles} articles and ${references} public references, listed under Sources`,
    note: 'A dotted line ends where another document was last seen to rest on this one; no end of its term was found.',
    alternative: ({ events, lanes, first, last }) =>
      `A timeline of ${events} dated steps from ${first} to ${last}, in lanes for ${lanes.join(', ')}. The list below says the same in words.`,
    serial: (serial) => `No. ${serial}`,
    between: 'between two dates',
    bar: 'due, end of year',
    caption: 'Every step on the timeline',
    columns: ['Step', 'Date', 'Kind', 'Strand'],
  },
  zh: {
    finding: ({ ending, total, year }) => `${total}份文件中，有${ending}份以${year}年为限`,
    measured: ({ first, last }) =>
      `${first}—${last}年各条脉络的日期。横线从文件成文起（成文日未查到的，从公布日起），到期限年份为止`,
    source: ({ articles, references }) => `${articles}篇文章和${references}条公开参考来源，见来源页`,
    note: '点线止于最近一次见到其他文件以它为依据之时，其期限未查到。',
    alternative: ({ events, lanes, first, last }) =>
      `时间线，${first}年至${last}年，共${events}条，按${lanes.join('、')}分栏。下方列表内容相同。`,
    serial: (serial) => `${serial}号`,
    between: '两个日期之间',
    bar: '年底到期',
    caption: '时间线上的全部条目',
    columns: ['条目', '日期', '类别', '脉络'],
  },
};
