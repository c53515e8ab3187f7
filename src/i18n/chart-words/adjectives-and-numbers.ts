import { capitalised, inEnglish } from '../numbers-in-words.ts';
import type { Locale } from '../locale.ts';

/** A document and a count of it. */
export interface Counted {
  serial: string;
  count: number;
}

/** The words of the picture of what documents promise in numbers and in words. Years and numbers come in as written text. */
export interface AdjectivesAndNumbersWords {
  finding(of: readonly Counted[]): string;
  measured: string;
  note: string;
  alternative(
    of: readonly {
      serial: string;
      dated: number;
      undated: number;
      unnumbered: number;
      batches: number | null;
    }[],
  ): string;
  document(serial: string): string;
  form: Record<'full-text' | 'report', string>;
  formInTable: Record<'full-text' | 'report', string>;
  numbered: string;
  unnumbered: string;
  /** For a document whose article says so this many times. */
  batches(count: number): string;
  batchesUncounted: string;
  none: string;
  untold: string;
  by(year: string): string;
  noYear: string;
  /** In phrases, between which a line may break. */
  annotation(of: { count: number; dated: number }): readonly string[];
  caption: string;
  columns: readonly [string, string, string, string, string, string];
}

const times = (count: number) => ({ 1: 'once', 2: 'twice' })[count] ?? `${inEnglish(count)} times`;
const some = (count: number) => (count === 0 ? 'none' : inEnglish(count));
const chineseCount = (count: number) => (count === 0 ? '没有' : `${count}个`);

export const adjectivesAndNumbersWords: Record<Locale, AdjectivesAndNumbersWords> = {
  en: {
    finding: (of) =>
      `Numbers with a year: ${of.map(({ serial, count }) => `${some(count)} in No. ${serial}`).join(', ')}`,
    measured:
      'Each sheet is a document. A solid number has its year, a hollow number has none. A torn sheet is known from reports alone',
    note: '一批 is “a batch”, 一大批 “a large number”; each stands for a goal that says so. What a report leaves out cannot be counted, so torn sheets may hold more of everything; sheets are not to be read as a trend. The numbers count different things.',
    alternative: (of) =>
      `Sheets of paper side by side. ${of
        .map(
          ({ serial, dated, undated, unnumbered, batches }) =>
            `No. ${serial}: ${some(dated)} with a number and a year, ${some(undated)} with a number alone, ${some(unnumbered)} without a number${batches === null ? '' : `, “a batch” ${times(batches)}`}.`,
        )
        .join(' ')}`,
    document: (serial) => `No. ${serial}`,
    form: { 'full-text': 'printed in full', report: 'known from reports' },
    formInTable: { 'full-text': 'full text', report: 'reports only' },
    numbered: 'Promised in numbers',
    unnumbered: 'Promised without a number',
    batches: (count) => `“A batch”, ${times(count)}`,
    batchesUncounted: '“A batch”: not counted',
    none: 'none',
    untold: 'none told',
    by: (year) => `by ${year}`,
    noYear: 'no year',
    annotation: ({ count, dated }) =>
      dated === 0
        ? [`${capitalised(times(count))} “a batch”; `, 'a number with a year, never']
        : [`${capitalised(times(count))} “a batch”`],
    caption: 'Promises of the documents, by how countable they are',
    columns: [
      'Document',
      'Source',
      'Number and year',
      'Number, no year',
      'No number',
      'Goals that say “a batch”',
    ],
  },
  zh: {
    finding: (of) =>
      `写明年份的数字目标：${of.map(({ serial, count }) => `${serial}号文${chineseCount(count)}`).join('，')}`,
    measured: '一页纸是一份文件。实心数字写明年份，空心数字没有年份。撕口的一页，只见于报道',
    note: '每个“一批”“一大批”代表一项如此表述的目标。报道略去的内容无从计数，撕口的文件实际写了多少，可能更多；各页先后不表示趋势。数字所计之物各不相同。',
    alternative: (of) =>
      `并排的几页纸。${of
        .map(
          ({ serial, dated, undated, unnumbered, batches }) =>
            `${serial}号文：有数字有年份的${dated}个，只有数字的${undated}个，没有数字的${unnumbered}个${batches === null ? '' : `，“一批”“一大批”${batches}次`}。`,
        )
        .join('')}`,
    document: (serial) => `${serial}号文`,
    form: { 'full-text': '全文刊载', report: '只见于报道' },
    formInTable: { 'full-text': '全文', report: '报道' },
    numbered: '有数字的目标',
    unnumbered: '没有数字的目标',
    batches: (count) => `“一批”“一大批”${count}次`,
    batchesUncounted: '“一批”“一大批”未计数',
    none: '无',
    untold: '未见',
    by: (year) => `${year}年`,
    noYear: '未写年份',
    annotation: ({ count, dated }) =>
      dated === 0 ? [`“一批”写了${count}次，`, '带年份的数字一次也没有'] : [`“一批”写了${count}次`],
    caption: '各文件的目标，按能否计数分列',
    columns: ['文件', '来源', '有数字有年份', '有数字无年份', '没有数字', '写明“一批”“一大批”的目标'],
  },
};
