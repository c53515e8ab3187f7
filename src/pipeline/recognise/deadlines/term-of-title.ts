import { parseNumeral } from '../numerals/index.ts';
import { planEnd, YEAR, yearOf } from './years.ts';

const spanned = new RegExp(`(${YEAR})年?\\s?[-—–~～至到]{1,2}\\s?(${YEAR})年?`);
/** Documents that are made anew each year: N年…工作要点, N年…若干措施, …若干政策（N年版）; a catalogue of a year has no term. */
const yearly = [
  new RegExp(`(${YEAR})年(?:度)?.{0,24}(?:要点|计划|方案|安排|任务|清单|若干(?:政策|举措|措施|意见))`),
  new RegExp(`(?:政策|举措|措施|方案|计划|意见)》?\\s?[（(](${YEAR})年版[）)]`),
];

/** The year of a document that is made anew each year and speaks of that year only; null for any other. */
export function yearOfTitle(title: string): number | null {
  if (spanned.test(title)) return null;
  const year = yearly.map((pattern) => pattern.exec(title)?.[1]).find((found) => found !== undefined);
  return year === undefined ? null : yearOf(year);
}

/** The last year of a term in a title, (2029—2032年) or “十六五”; null where there is none. */
export function termOfTitle(title: string): number | null {
  const span = spanned.exec(title);
  if (span) return yearOf(span[2] ?? '');
  const spelled = /第([一二三四五六七八九十]{1,3})个五年规划/.exec(title);
  if (spelled) return planEnd(parseNumeral(spelled[1] ?? '') ?? 0);
  const plan =
    /[“"](十[一二三四五六七八九]?)五[”"]|(?<!第)(十[一二三四五六七八九])五(?=规划|时期|期间|发展)/.exec(
      title,
    );
  if (plan) return planEnd(parseNumeral(plan[1] ?? plan[2] ?? '') ?? 0);
  return yearOfTitle(title);
}
