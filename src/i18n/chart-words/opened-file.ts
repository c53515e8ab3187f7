import { capitalised, inChinese, inEnglish } from '../numbers-in-words.ts';
import type { Locale } from '../locale.ts';

/** The words of the picture of a file opened to its signatories. Counts come in as numbers. */
export interface OpenedFileWords {
  finding(of: { serial: string; signatures: number }): string;
  measured(of: { from: string; year: number }): string;
  note: string;
  alternative(of: { serial: string; names: readonly string[]; from: string; year: number }): string;
  /** In phrases between which a line may break; null stands for charges that the sources do not tell. */
  annotation(unsigned: number | null): readonly string[];
  published: string;
  caption: string;
  columns: readonly [string, string];
}

export const openedFileWords: Record<Locale, OpenedFileWords> = {
  en: {
    finding: ({ serial, signatures }) =>
      `No. ${serial} opened: ${inEnglish(signatures)} lines are ${inEnglish(signatures)} names`,
    measured: ({ from, year }) =>
      `Bodies that signed, in the order in which they stand. Each line runs from publication, ${from}, to the end of ${year}`,
    note: 'Names are those of the time of signing.',
    alternative: ({ serial, names, from, year }) =>
      `${capitalised(inEnglish(names.length))} lines run together into one file, No. ${serial}, from ${from} to the end of ${year}. Each begins at the name of a body that signed: ${names.join(', ')}.`,
    annotation: (unsigned) =>
      unsigned === null
        ? ['Whom it puts to work, ', 'our sources do not say']
        : unsigned === 0
          ? ['All whom it puts to work ', 'have signed']
          : [`${capitalised(inEnglish(unsigned))} more are `, 'given work and ', 'hold no line'],
    published: 'published',
    caption: 'Who signed, in order',
    columns: ['Place', 'Body'],
  },
  zh: {
    finding: ({ serial, signatures }) =>
      `拆开${serial}号文：${inChinese(signatures)}条线，${inChinese(signatures)}家署名`,
    measured: ({ from, year }) => `署名部门，按文件中的次序。每条线从公布之日（${from}）画到${year}年底`,
    note: '部门用发文时的名称。',
    alternative: ({ serial, names, from, year }) =>
      `${names.length}条线汇成一份文件，即${serial}号文，从${from}到${year}年底。每条线起于一个署名部门：${names.join('、')}。`,
    annotation: (unsigned) =>
      unsigned === null
        ? ['任务派给了谁，', '来源没有说']
        : unsigned === 0
          ? ['有任务的部门，', '都署了名']
          : [`另有${inChinese(unsigned)}家领了任务，`, '却不占一条线'],
    published: '公布',
    caption: '署名部门，按次序',
    columns: ['次序', '部门'],
  },
};
