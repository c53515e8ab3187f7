import type { Masthead } from './masthead.ts';
import { beijingDay } from './stamp.ts';

/** 某社某地6月5日电, at the start of a report: the outlet up to its 社, 报, 网 or 台, the place, the day. */
const opening =
  /^(?:[(（【][^)）】]{0,12}[)）】])?\s*(?<outlet>(?![本据])\p{Script=Han}{1,12}?(?:社|报|網|报网|网|台|報|臺))(?:记者)?\s*\p{Script=Han}{0,8}?\s?(?:(?<year>(?:19|20)\d{2})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日\s*(?:电|電|讯|訊|消息)/u;
/** 某某网讯 or 【某某报讯】, with the day behind it where one is printed in full. */
const credit =
  /^[【[(（]?(?<outlet>(?![本据])\p{Script=Han}{1,12}?(?:社|报|網|网|台|報|臺))[讯訊](?![息号號飞飛通])\s*[】\])）]?\s*(?<stamp>(?:19|20)\d{2}年\d{1,2}月\d{1,2}日)?/u;
/** The year in a document number. */
const numbered = /[〔[(（【［﹝]\s?((?:19|20)\d{2})\s?年?\s?[〕\])）】］﹞]\s?第?\s?\d{1,5}\s?[号號]/gu;
/** In the first months of a year the news is still of documents numbered in the year before. */
const firstSureMonth = 3;

/**
 * Reads the opening of a news agency’s report in its first paragraph, or null. Agencies leave out the year; where the
 * same paragraph tells of a document by its number, and it is March or later, the year of that number is the year.
 */
export function readWireOpening(text: string): Masthead | null {
  const { outlet, year, month, day } = opening.exec(text)?.groups ?? {};
  if (outlet === undefined || month === undefined) {
    const credited = credit.exec(text)?.groups;
    return credited?.['outlet']
      ? { outlet: credited['outlet'], day: beijingDay(credited['stamp'] ?? '') }
      : null;
  }
  const told = Number(month) < firstSureMonth ? undefined : [...text.matchAll(numbered)].at(-1)?.[1];
  const known = year ?? told;
  return { outlet, day: known === undefined ? null : beijingDay(`${known}年${month}月${day}日`) };
}
