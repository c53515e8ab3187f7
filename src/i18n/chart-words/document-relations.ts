import type { Locale } from '../locale.ts';
import { inChinese, inEnglish, ordinalInChinese, ordinalInEnglish } from '../numbers-in-words.ts';

/** Where a document stands among others, for a sentence; names are short ones. */
export interface Standing {
  /** Its place in its line, counted from 1, and how many documents the line has. */
  place: number;
  of: number;
  bases: readonly string[];
  resting: readonly string[];
}

/** The words of the picture of a document among those it follows and rests on. */
export interface DocumentRelationsWords {
  finding(of: Standing): string;
  measured: string;
  note: string;
  alternative(of: readonly { relation: string; name: string; date: string }[]): string;
  relation: Record<'subject' | 'before' | 'after' | 'basis' | 'resting', string>;
  /** What stands at the connecting lines. */
  next: string;
  rests: string;
  undated: string;
  caption: string;
  columns: readonly [string, string, string];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const documentRelationsWords: Record<Locale, DocumentRelationsWords> = {
  en: {
    finding: ({ place, of, bases, resting }) => {
      const parts = [
        of > 1 ? `the ${ordinalInEnglish(place)} of ${inEnglish(of)} documents in its line` : '',
        bases.length > 0 ? `resting on: ${bases.join(', ')}` : '',
        resting.length > 0 ? `a basis of: ${resting.join(', ')}` : '',
      ];
      return capital(parts.filter(Boolean).join('; '));
    },
    measured: 'Documents in the order of time. A full line: the next in the strand. A dashed line: rests on',
    note: 'Only documents that have a page here are drawn.',
    alternative: (of) =>
      `Sheets in the order of time. ${of.map(({ relation, name, date }) => `${relation}: ${name} (${date}).`).join(' ')}`,
    relation: {
      subject: 'this document',
      before: 'before it in its line',
      after: 'after it in its line',
      basis: 'what it rests on',
      resting: 'what rests on it',
    },
    next: 'followed by',
    rests: 'rests on',
    undated: 'day not found',
    caption: 'The document among those it follows and rests on',
    columns: ['Document', 'Relation', 'Date'],
  },
  zh: {
    finding: ({ place, of, bases, resting }) =>
      [
        of > 1 ? `前后相承的${inChinese(of)}份文件中的第${ordinalInChinese(place)}份` : '',
        bases.length > 0 ? `依据：${bases.join('、')}` : '',
        resting.length > 0 ? `以它为依据：${resting.join('、')}` : '',
      ]
        .filter(Boolean)
        .join('；'),
    measured: '按时间先后排列。实线：同一条脉络上的下一份；虚线：依据',
    note: '只画出本站收录的文件。',
    alternative: (of) =>
      `按时间先后排列的几份文件。${of.map(({ relation, name, date }) => `${relation}：${name}（${date}）。`).join('')}`,
    relation: {
      subject: '本文件',
      before: '同一脉络上在前',
      after: '同一脉络上在后',
      basis: '本文件的依据',
      resting: '以本文件为依据',
    },
    next: '后续',
    rests: '依据',
    undated: '日期未查到',
    caption: '本文件与前后文件及其依据',
    columns: ['文件', '关系', '日期'],
  },
};
