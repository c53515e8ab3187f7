import type { TargetStatus } from '../../schema/target.ts';
import type { Locale } from '../locale.ts';

/** The words of the pages of targets. Years and names come in as written text. */
export interface TargetWords {
  facets: Record<'status' | 'strand' | 'document' | 'due', string>;
  all: string;
  noYear: string;
  /** With `{shown}` and `{all}` in place of the counts. */
  shown: string;
  /** The same where nothing is left out. */
  whole: string;
  none: string;
  reset: string;
  list: string;
  pictures: string;
  words: string;
  wordsNone: string;
  stands: string;
  known: string;
  change: string;
  how: Record<TargetStatus, string>;
  whatChanges: Record<TargetStatus, (of: { what: string; due: string }) => string>;
  tell: string;
  events: string;
  others: string;
}

export const targetWords: Record<Locale, TargetWords> = {
  en: {
    facets: { status: 'What became of it', strand: 'Strand', document: 'Document', due: 'Due' },
    all: 'All',
    noYear: 'no year',
    shown: '{shown} of {all} promises shown; the picture dims the others',
    whole: 'All {all} promises',
    none: 'No promise is all of this',
    reset: 'Show all',
    list: 'To the list',
    pictures: 'Three promises of one sentence',
    words: 'In its words',
    wordsNone: 'No words were kept: the promise rests on a page as a whole.',
    stands: 'Stands in',
    known: 'How we know',
    change: 'What would change this',
    how: {
      met: 'Public counts are set against the number: one below it, a later one at it or above, both before the promise fell due.',
      missed:
        'Public counts are set against the number: at the end of the year the latest was still below it.',
      open: 'Its year is not over. Counts made until then are shown and decide nothing yet.',
      'due-no-result':
        'Its year is over. We looked for a public count and say what was found instead. That none was found does not prove that none was made.',
      'not-countable':
        'The document sets no number. No count could be held against these words, so the promise is neither met nor missed. It is listed because it is a promise.',
      'numbered-no-date':
        'The document sets a number and no year. Without a year it cannot fall due, so it is neither met nor missed, whatever has been counted since.',
    },
    whatChanges: {
      met: () => 'A correction of the counts that puts the number out of reach until the year was over.',
      missed: () => 'A public count that shows the number reached in time.',
      open: ({ due }) =>
        `The end of ${due}. After it the promise is met, missed, or due with no result found.`,
      'due-no-result': ({ what, due }) =>
        `One public count of ${what} that stands for the end of ${due}. The promise is then met or missed.`,
      'not-countable': () =>
        'Nothing that can be counted. A number set by a later document is a promise of its own, and is listed as one.',
      'numbered-no-date': () => 'A year, set by those who set the number. It is then judged like the others.',
    },
    tell: 'How a fact is corrected here',
    events: 'On the timeline',
    others: 'The same document also promises',
  },
  zh: {
    facets: { status: '结果', strand: '脉络', document: '文件', due: '期限' },
    all: '全部',
    noYear: '未写年份',
    shown: '显示{all}项承诺中的{shown}项，图中其余各项变淡',
    whole: '全部{all}项承诺',
    none: '没有同时符合这些条件的承诺',
    reset: '显示全部',
    list: '看列表',
    pictures: '一句话里的三项承诺',
    words: '原文怎么说',
    wordsNone: '未摘引文字，以整页内容为据。',
    stands: '所在条款',
    known: '怎么知道的',
    change: '什么会改变这个结论',
    how: {
      met: '拿公开的统计数与目标数对照：先有一次低于目标，后有一次达到或超过，两次都在期限之前。',
      missed: '拿公开的统计数与目标数对照：到期限年底，最近一次仍低于目标。',
      open: '期限年份还没有过完。在此之前的统计数照列，但不据以下结论。',
      'due-no-result': '期限已过。我们找过公开的统计数，找到的是什么也写在这里。没有找到，不等于没有统计。',
      'not-countable':
        '文件没有写数字，没有一个统计数能拿来与这几个字对照，所以谈不上实现或落空。它是一项承诺，故列在这里。',
      'numbered-no-date':
        '文件写了数字，没有写年份。没有年份就不会到期，所以无论后来统计到多少，都谈不上实现或落空。',
    },
    whatChanges: {
      met: () => '如果统计数更正后，到期限时其实没有达到目标数。',
      missed: () => '出现一个公开的统计数，证明在期限之前已经达到。',
      open: ({ due }) => `${due}年结束。届时它或已实现，或未实现，或到期而未找到结果。`,
      'due-no-result': ({ what, due }) => `出现一个截至${due}年底的${what}公开统计数。届时即可判定实现与否。`,
      'not-countable': () => '没有可以计数的东西能改变它。后来的文件若写了数字，那是另一项承诺，另行列出。',
      'numbered-no-date': () => '写下这个数字的部门再写下年份。届时与其他承诺一样判定。',
    },
    tell: '本站怎样更正事实',
    events: '时间线上的相关条目',
    others: '同一文件的其他承诺',
  },
};
