import type { TargetStatus } from '../../schema/target.ts';
import type { Locale } from '../locale.ts';

/** The words of the picture of one promise in time. Dates and years come in as written text. */
export interface PromiseLifeWords {
  finding: Record<TargetStatus, (of: { due: string; today: string }) => string>;
  measured: { dated: string; undated: string };
  made: Record<'published' | 'signed', (date: string) => string>;
  due(year: string): string;
  undated: string;
  alternative(of: { made: string; due: string; status: string }): string;
  caption: string;
  columns: readonly string[];
  steps: { published: string; signed: string; due: string; status: string };
}

export const promiseLifeWords: Record<Locale, PromiseLifeWords> = {
  en: {
    finding: {
      met: ({ due }) => `Met before its year, ${due}, was over`,
      missed: ({ due }) => `Not reached by the end of ${due}`,
      open: ({ due, today }) => `Due by the end of ${due}: still open on ${today}`,
      'due-no-result': ({ due, today }) => `Due by the end of ${due}; no public count found by ${today}`,
      'not-countable': ({ due }) => `Promised for ${due}, without a number to hold it to`,
      'numbered-no-date': () => 'A number, and no year by which it is due',
    },
    measured: {
      dated: 'From the first day known of the document to the end of the year the promise is due',
      undated: 'From the first day known of the document to the day of this edition',
    },
    made: { published: (date) => `made public ${date}`, signed: (date) => `signed ${date}` },
    due: (year) => `due by the end of ${year}`,
    undated: 'no year given',
    alternative: ({ made, due, status }) => `A line in time: ${made}, ${due}. ${status}.`,
    caption: 'The promise in time',
    columns: ['Step', 'When'],
    steps: { published: 'Made public', signed: 'Signed', due: 'Due', status: 'What became of it' },
  },
  zh: {
    finding: {
      met: ({ due }) => `在${due}年结束前已实现`,
      missed: ({ due }) => `到${due}年底未达到`,
      open: ({ due, today }) => `期限为${due}年底，截至${today}尚未到期`,
      'due-no-result': ({ due, today }) => `期限为${due}年底，截至${today}未查到公开的统计数`,
      'not-countable': ({ due }) => `承诺到${due}年，没有可以核对的数字`,
      'numbered-no-date': () => '写了数字，没有写期限',
    },
    measured: {
      dated: '从文件最早的已知日期到承诺的期限年底',
      undated: '从文件最早的已知日期到本版日期',
    },
    made: { published: (date) => `${date}公布`, signed: (date) => `${date}成文` },
    due: (year) => `${year}年底到期`,
    undated: '未写年份',
    alternative: ({ made, due, status }) => `时间线段：${made}，${due}。${status}。`,
    caption: '这项承诺的时间',
    columns: ['节点', '时间'],
    steps: { published: '公布', signed: '成文', due: '期限', status: '结果' },
  },
};
