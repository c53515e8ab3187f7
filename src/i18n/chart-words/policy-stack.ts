import { capitalised, inChinese, inEnglish } from '../numbers-in-words.ts';
import type { Locale } from '../locale.ts';

/** The words of the policy stack. Document numbers, counts, years and dates come in; counts are written by the words. */
export interface StackWords {
  title(of: StackEnds): string;
  subtitle: string;
  source: string;
  /** Of files whose dates or counts have a catch, which their own pages tell. */
  soft(serials: readonly string[]): string;
  startsAtSigning(serials: readonly string[]): string;
  noEnd(files: readonly { serial: string; seen: string | null }[]): string;
  /** What is not drawn: how many documents the site knows, and how many of those end in that year. */
  ofAll(of: { documents: number; ending: number; year: number }): string;
  alternative(of: StackEnds & { files: number; from: number; signatures: number }): string;
  /** In phrases: a line is broken between two of them where it can be. */
  annotation(of: StackEnds): readonly string[];
  document(serial: string): string;
  signed(count: number, only: string | null): string;
  details(number: string, signed: string): string;
  fileTitle(of: { document: string; name: string; signed: string; from: string; to: string }): string;
  untilEnd(year: number): string;
  noEndMark: string;
  /** The same in more lines, ever narrower. */
  noEndMarkLines: readonly (readonly string[])[];
  today(date: string): string;
  todayShort: string;
  caption: string;
  columns: readonly [string, string, string, string, string, string];
}

/** How the files of the stack end. */
export interface StackEnds {
  /** How many files end together, and at the end of which year. */
  ending: number;
  year: number;
  /** How many run on beyond it, and up to which year. */
  beyond: number;
  lastYear: number;
}

const inRow = (items: readonly string[], separator: string, last: string) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(separator)}${last}${items.at(-1)}`;
const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

export const stackWords: Record<Locale, StackWords> = {
  en: {
    title: ({ ending, year, beyond, lastYear }) =>
      `${capitalised(inEnglish(ending))} of these files ${plural(ending, 'is', 'are')} dated to ${year}` +
      (beyond === 0 ? '' : `, ${inEnglish(beyond)} to ${lastYear}`),
    subtitle:
      'One line is one body that signed, drawn from publication to the end of the horizon year. A file rests on those before it; when one below ends, those above settle.',
    source:
      'Document numbers, signature blocks and publication notices; the evidence stands on the page of each file.',
    soft: (serials) =>
      `The publication date or the count of signatures of ${inRow(
        serials.map((serial) => `No. ${serial}`),
        ', ',
        ' and ',
      )} has a catch, told on ${plural(serials.length, 'its page', 'their pages')}.`,
    startsAtSigning: (serials) =>
      `${inRow(
        serials.map((serial) => `No. ${serial}`),
        ', ',
        ' and ',
      )} ${plural(serials.length, 'starts', 'start')} at signing; no publication date was found.`,
    noEnd: (files) =>
      `For ${inRow(
        files.map(
          ({ serial, seen }) => `No. ${serial}${seen === null ? '' : ` (last seen in use: ${seen})`}`,
        ),
        ', ',
        ' and ',
      )} no end was found: solid while seen in use, then fading, the place kept.`,
    ofAll: ({ documents, ending, year }) =>
      `Drawn are the main documents and those they rest on; of all ${documents} on this site ${inEnglish(ending)} run to ${year}.`,
    alternative: ({ files, from, signatures, ending, year, beyond, lastYear }) =>
      `${capitalised(inEnglish(files))} policy files with ${signatures} signatures, laid one on another by date, ${from} to ${lastYear}. One line is one body that signed. ${capitalised(inEnglish(ending))} ${plural(ending, 'file ends', 'files end together')} at the end of ${year}` +
      (beyond === 0
        ? '.'
        : `; ${inEnglish(beyond)} ${plural(beyond, 'falls', 'fall')} to the ground there and ${plural(beyond, 'runs', 'run')} on to ${lastYear}.`),
    annotation: ({ ending, year, beyond }) => [
      `${capitalised(inEnglish(ending))} ${plural(ending, 'file stops', 'files stop')} `,
      `at the end of ${year}. `,
      ...(beyond === 0 ? [] : [`${capitalised(inEnglish(beyond))} ${plural(beyond, 'runs', 'run')} on.`]),
    ],
    document: (serial) => `No. ${serial}`,
    signed: (count, only) => only ?? `${count} signed`,
    details: (number, signed) => `${number} · ${signed}`,
    fileTitle: ({ document, name, signed, from, to }) => `${document}, ${name}: ${signed}, ${from} to ${to}`,
    untilEnd: (year) => `the end of ${year}`,
    noEndMark: '〔no end found〕',
    noEndMarkLines: [
      ['〔no end', 'found〕'],
      ['〔no', 'end', 'found〕'],
    ],
    today: (date) => `today, ${date}`,
    todayShort: 'today',
    caption: 'The files of the stack',
    columns: ['Document', 'Number', 'Strand', 'Signatures', 'From', 'To'],
  },
  zh: {
    title: ({ ending, year, beyond, lastYear }) =>
      `图中${inChinese(ending)}份文件以${year}年为限` +
      (beyond === 0 ? '' : `，写到${lastYear}年的只有${inChinese(beyond)}份`),
    subtitle:
      '一条线是一家联署部门，从公布画到期限年的年底。文件压在先前的文件上；下面的到期，上面的随之落下。',
    source: '文号、文末署名与公布消息；依据见各文件页。',
    soft: (serials) =>
      `${serials.map((serial) => `${serial}号`).join('、')}的公布日期或署名数尚有疑点，详见该文件页。`,
    startsAtSigning: (serials) =>
      `${serials.map((serial) => `${serial}号`).join('、')}自成文日画起，未查到公布日期。`,
    noEnd: (files) =>
      `${files.map(({ serial, seen }) => `${serial}号${seen === null ? '' : `（最后见于${seen}）`}`).join('、')}未见截止年：见到沿用时画实线，其后渐淡，位置保留。`,
    ofAll: ({ documents, ending, year }) =>
      `图中是各条脉络的主要文件和它们所依据的文件；本站共${documents}份文件，其中${ending}份以${year}年为限。`,
    alternative: ({ files, from, signatures, ending, year, beyond, lastYear }) =>
      `${inChinese(files)}份文件、${signatures}个署名，按时间层层叠放，${from}年至${lastYear}年。一条线是一家联署部门。${inChinese(ending)}份同在${year}年底到期` +
      (beyond === 0 ? '。' : `；${inChinese(beyond)}份在此落到地面，续到${lastYear}年。`),
    annotation: ({ ending, year, beyond, lastYear }) => [
      `${inChinese(ending)}份文件，`,
      `同到${year}年底${beyond === 0 ? '。' : '；'}`,
      ...(beyond === 0 ? [] : [`写到${lastYear}年的，`, `只有${inChinese(beyond)}份`]),
    ],
    document: (serial) => `${serial}号`,
    signed: (count, only) => only ?? `${count}家联署`,
    details: (number, signed) => `${number}，${signed}`,
    fileTitle: ({ document, name, signed, from, to }) => `${document}，${name}：${signed}，${from}至${to}`,
    untilEnd: (year) => `${year}年底`,
    noEndMark: '〔未见截止年〕',
    noEndMarkLines: [
      ['〔未见', '截止年〕'],
      ['〔未见', '截止', '年〕'],
    ],
    today: (date) => `今天：${date}`,
    todayShort: '今天',
    caption: '叠放的文件',
    columns: ['文件', '文号', '脉络', '署名数', '起', '止'],
  },
};
