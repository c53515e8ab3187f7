import { inEnglish } from '../numbers-in-words.ts';
import type { Locale } from '../locale.ts';

/** What a document has of a theme, for a sentence: null where no source tells. */
export interface CountedItems {
  serial: string;
  items: number | null;
}

/** The words of the picture of themes across documents. */
export interface ThemesAcrossDocumentsWords {
  finding(of: { told: number; old: number; first: string; last: string }): string;
  measured: string;
  note: string;
  alternative(of: readonly { group: string; themes: readonly string[] }[]): string;
  document(serial: string): string;
  form: Record<'full-text' | 'report', string>;
  /** The heading of the themes that fare alike, from the first document to the last. */
  groups: Record<
    'stayed' | 'returned' | 'came' | 'dropped' | 'untold',
    (first: string, last: string) => string
  >;
  /** In phrases, between which a line may break. */
  annotation(theme: string, of: readonly CountedItems[]): readonly string[];
  caption: string;
  theme: string;
  cell(described: number, named: number): string;
  absent: string;
  untold: string;
}

const told = (of: readonly CountedItems[]) =>
  of.flatMap(({ serial, items }) => (items === null ? [] : [{ serial, items }]));
const inEnglishRow = ({ serial, items }: { serial: string; items: number }) =>
  `${items === 0 ? 'none' : inEnglish(items)} in No. ${serial}`;
const inChineseRow = ({ serial, items }: { serial: string; items: number }) =>
  `${serial}号文${items === 0 ? '没有' : `${items}条`}`;
const separated = (phrases: readonly string[], by: string) =>
  phrases.map((phrase, index) => (index < phrases.length - 1 ? phrase + by : phrase));

export const themesAcrossDocumentsWords: Record<Locale, ThemesAcrossDocumentsWords> = {
  en: {
    finding: ({ told, old, first, last }) =>
      `${told === old ? `All ${told}` : `${old} of the ${told}`} themes told of No. ${last} already stood in No. ${first}`,
    measured:
      'Items of each document by theme. A square is an item; a hollow one is named and no more. A dotted thread: our reports do not tell. A cut thread: the full text has no such item',
    note: 'Themes are ours, and an item may carry several. The documents belong to different strands: what one leaves out may not be its subject.',
    alternative: (of) =>
      `Threads, one a theme, run through the documents. ${of
        .map(({ group, themes }) => `${group}: ${themes.join(', ')}.`)
        .join(' ')}`,
    document: (serial) => `No. ${serial}`,
    form: { 'full-text': 'full text', report: 'reports' },
    groups: {
      stayed: (first, last) => `In No. ${first}, and again in No. ${last}`,
      returned: (_first, last) => `Left out in between, back in No. ${last}`,
      came: (first) => `Came after No. ${first}`,
      dropped: (_first, last) => `Dropped by No. ${last}`,
      untold: (_first, last) => `Not told of No. ${last}`,
    },
    annotation: (theme, of) => [`${theme}: `, ...separated(told(of).map(inEnglishRow), ', ')],
    caption: 'Items of the documents by theme',
    theme: 'Theme',
    cell: (described, named) =>
      [described > 0 || named === 0 ? String(described) : '', named > 0 ? `${named} named only` : '']
        .filter(Boolean)
        .join(', '),
    absent: 'none',
    untold: 'not told',
  },
  zh: {
    finding: ({ told, old, first, last }) =>
      told === old
        ? `报道中${last}号文的${told}个主题，${first}号文里都已有`
        : `报道中${last}号文的${told}个主题，有${old}个${first}号文里已有`,
    measured:
      '各文件按主题的条目数。一个方块是一条，空心方块只见名称。虚线：报道没有提到；断开：全文里没有这样的条目',
    note: '主题由本站划分，一条可以有几个主题。几份文件分属不同脉络，没有写到的，未必是取消，也可能本来不归它管。',
    alternative: (of) =>
      `一个主题一条线，依次穿过各文件。${of.map(({ group, themes }) => `${group}：${themes.join('、')}。`).join('')}`,
    document: (serial) => `${serial}号文`,
    form: { 'full-text': '全文', report: '报道' },
    groups: {
      stayed: (first, last) => `${first}号文有，${last}号文也有`,
      returned: (_first, last) => `中间一度不见，${last}号文又有`,
      came: (first) => `${first}号文之后才有`,
      dropped: (_first, last) => `${last}号文不再提`,
      untold: (_first, last) => `${last}号文的报道没有提到`,
    },
    annotation: (theme, of) => [`${theme}：`, ...separated(told(of).map(inChineseRow), '，')],
    caption: '各文件按主题的条目数',
    theme: '主题',
    cell: (described, named) =>
      [described > 0 || named === 0 ? String(described) : '', named > 0 ? `只见名称${named}` : '']
        .filter(Boolean)
        .join('，'),
    absent: '无',
    untold: '未见报道',
  },
};
