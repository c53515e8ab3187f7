import { findEach } from '../../patterns/find-each.ts';
import { TakenSigns } from '../../patterns/taken-signs.ts';
import { parseNumeral } from '../numerals/index.ts';

/** A run of text that states a day, a month or a year, before anything is completed or judged. */
export interface PrintedDate {
  start: number;
  end: number;
  year: number | null;
  /** Years from the article’s own, where the year is said in a word: 去年 is -1. */
  shift: number | null;
  month: number | null;
  day: number | null;
}

const digit = '〇零○Ｏ一二三四五六七八九';
const year = String.raw`(?<year>(?<!\d)(?:19|20)\d{2}|[一二]\s?[${digit}]\s?[${digit}]\s?[${digit}])`;
const small = String.raw`\d{1,2}|[一二三]?十?[一二三四五六七八九十]`;
const month = String.raw`(?<month>${small})`;
const day = String.raw`(?<day>${small})`;

const shifts: ReadonlyMap<string | undefined, number> = new Map([
  ['去年', -1],
  ['今年', 0],
  ['本年', 0],
  ['明年', 1],
  ['后年', 2],
]);
const word = String.raw`(?<word>[去今本明后]年)`;

/** The forms of dates, fuller ones first: where two start alike, the fuller wins. */
const forms: readonly RegExp[] = [
  new RegExp(String.raw`${word}\s?(?<month>\d{1,2})\s?月(?:\s?(?<day>\d{1,2})\s?[日号])?`, 'gu'),
  new RegExp(String.raw`${year}\s?年\s?${month}\s?月\s?${day}\s?[日号]`, 'gu'),
  // 2031年6—8月: two months
  new RegExp(
    String.raw`${year}\s?年\s?(?<month>\d{1,2})\s?月?(?<dash>\s?[-—–－~～至到]{1,2}\s?)(?<last>\d{1,2})\s?月(?!\s?\d)`,
    'gu',
  ),
  /(?<year>(?<!\d)(?:19|20)\d{2})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?!\d|[-/.]\d)/gu,
  // 02.12.2031: the day first where points part the numbers
  /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(?:19|20)\d{2})(?![\d.])/gu,
  // 10/18/2031: the month first, where the day shows it
  /(?<![\d/])(?<month>0?[1-9]|1[0-2])\/(?<day>1[3-9]|2\d|3[01])\/(?<year>(?:19|20)\d{2})(?![\d/])/gu,
  new RegExp(String.raw`${year}\s?年\s?${month}\s?月(?:份)?`, 'gu'),
  // a day of every year is none in particular
  new RegExp(String.raw`(?<![\d.]|[每次翌]年)(?<month>\d{1,2})\s?月\s?(?<day>\d{1,2})\s?[日号]`, 'gu'),
  // 6月底, but not 18个月, and neither 每年6月底 nor 次年6月底, which are no month in particular
  /(?<![\d.年—－-]|\d[至到])(?<month>\d{1,2})\s?月(?=[底末份]|[上中下]旬)/gu,
  new RegExp(String.raw`${year}\s?年`, 'gu'),
  // 本年 begins 本年度 and the like too; 今年底 is a year’s end
  new RegExp(String.raw`${word}(?!年?[底末]|同期|度)`, 'gu'),
  /[〔[(（【［﹝]\s?(?<year>(?:19|20)\d{2})\s?年?\s?[〕\])）】］﹞](?=\s?第?\s?\d{1,5}\s?号)/gu,
];

const findForms = findEach(forms);

const toNumber = (printed: string | undefined): number | null =>
  printed === undefined
    ? null
    : /^\d+$/u.test(printed)
      ? Number(printed)
      : parseNumeral(printed.replace(/[\s]/gu, '').replace(/[○Ｏ]/gu, '〇'));

/**
 * The dates printed in `text`, in order, none overlapping. A year alone is one with 年, in a document number, or in a
 * word (去年); a month alone one with its end or a third of it (6月底, 6月上旬); 6—8月 of a year are two months.
 */
export function findPrintedDates(text: string): PrintedDate[] {
  const found: PrintedDate[] = [];
  const taken = new TakenSigns(text.length);
  for (const matches of findForms(text)) {
    for (const match of matches) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!taken.isFree(start, end)) continue;
      taken.take(start, end);
      const { year: y, word: w, month: m, day: d, dash = '', last } = match.groups ?? {};
      const shift = shifts.get(w) ?? null;
      const date = { year: toNumber(y), shift, month: toNumber(m), day: toNumber(d) };
      const parts = last === undefined ? end : match[0].lastIndexOf(dash) + start;
      found.push({ ...date, start, end: parts });
      if (last !== undefined) found.push({ ...date, month: toNumber(last), start: parts + dash.length, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
