import type { Locale } from '../locale.ts';
import { inEnglish } from '../numbers-in-words.ts';

/** The words of the pages of documents. Counts come in as numbers. */
export interface PolicyWords {
  /** The register of all documents. */
  register: {
    caption: string;
    column: Record<'document' | 'dates' | 'signatures' | 'items' | 'promises', string>;
    days(days: number): string;
    noDay: Record<'signed' | 'published', string>;
    /** How many of the bodies that signed are known by name. */
    known(named: number, count: number): string;
    itemsNotTold: string;
    onlyNamed(count: number): string;
    noPromises: string;
    /** Opens the choice of a strand, and says which one is taken. */
    narrow: string;
    strands: string;
    narrowed(strand: string, count: number, all: number): string;
    all(count: number): string;
  };
  /** The outline of one document. */
  outline: {
    narrow: Record<'bodies' | 'themes', string>;
    bodies: string;
    themes: string;
    ofBody(body: string, count: number, all: number): string;
    ofTheme(theme: string, count: number, all: number): string;
    all(count: number): string;
    bodyPage: string;
    themeEverywhere: string;
    parts: string;
    noCharges: string;
  };
  contents: string;
  inItem: string;
  basisOf: string;
  alone: string;
}

export const policyWords: Record<Locale, PolicyWords> = {
  en: {
    register: {
      caption:
        'Every document, the earliest first: an open circle is the day of signature, a filled one the day it was made public',
      column: {
        document: 'Document',
        dates: 'Signed, then made public',
        signatures: 'Signatures',
        items: 'Items',
        promises: 'Promises',
      },
      days: (days) => (days === 1 ? 'one day' : `${days} days`),
      noDay: { signed: 'day of signature not found', published: 'day of publication not found' },
      known: (named, count) => `${inEnglish(named)} of ${inEnglish(count)} known by name`,
      itemsNotTold: 'not told',
      onlyNamed: (count) => `${inEnglish(count)} named only`,
      noPromises: 'none read',
      narrow: 'Show only the documents of one strand',
      strands: 'Strands',
      narrowed: (strand, count, all) => `${strand}: ${inEnglish(count)} of ${inEnglish(all)} documents`,
      all: (count) => `Show all ${inEnglish(count)}`,
    },
    outline: {
      narrow: {
        bodies: 'Show only the items of one body or one theme',
        themes: 'Show only the items of one theme',
      },
      bodies: 'Bodies charged',
      themes: 'Themes',
      ofBody: (body, count, all) => `Items that ${body} is charged with: ${count} of ${all}`,
      ofTheme: (theme, count, all) => `Items on “${theme}”: ${count} of ${all}`,
      all: (count) => `Show all ${count}`,
      bodyPage: 'The body’s page',
      themeEverywhere: 'The theme in other documents',
      parts: 'Parts of the document',
      noCharges: 'Our sources do not tell which body is charged with which item.',
    },
    contents: 'On this page',
    inItem: 'In item:',
    basisOf: 'A basis of',
    alone: 'No document before it, after it or beneath it is recorded here.',
  },
  zh: {
    register: {
      caption: '全部文件，由早到晚：空心圆为成文之日，实心圆为公布之日',
      column: {
        document: '文件',
        dates: '成文与公布',
        signatures: '署名',
        items: '条目',
        promises: '承诺',
      },
      days: (days) => `相隔${days}天`,
      noDay: { signed: '成文日期未查到', published: '公布日期未查到' },
      known: (named, count) => `${count}家中已知${named}家`,
      itemsNotTold: '来源未逐条介绍',
      onlyNamed: (count) => `${count}条只见名称`,
      noPromises: '未读到',
      narrow: '只看一条脉络的文件',
      strands: '脉络',
      narrowed: (strand, count, all) => `${strand}：${count}份，全部文件共${all}份`,
      all: (count) => `显示全部${count}份`,
    },
    outline: {
      narrow: { bodies: '只看一个部门或一个主题的条目', themes: '只看一个主题的条目' },
      bodies: '承担部门',
      themes: '主题',
      ofBody: (body, count, all) => `${body}承担的条目：${count}条，全文共${all}条`,
      ofTheme: (theme, count, all) => `“${theme}”主题的条目：${count}条，全文共${all}条`,
      all: (count) => `显示全部${count}条`,
      bodyPage: '该部门的页面',
      themeEverywhere: '其他文件中的这一主题',
      parts: '文件的各部分',
      noCharges: '现有来源没有说明各条由哪个部门承担。',
    },
    contents: '本页内容',
    inItem: '所在条目：',
    basisOf: '以它为依据',
    alone: '本站没有收录它之前、之后的文件，也没有收录它的依据。',
  },
};
