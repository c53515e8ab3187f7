import { TakenSigns } from '../../patterns/taken-signs.ts';
import {
  exists,
  isInCalendar,
  isOfOurTime,
  nearestDay,
  nearestMonth,
  shiftDay,
  toPartialDate,
} from './calendar.ts';
import { findPrintedDates, type PrintedDate } from './printed-date.ts';
import { findRelativeDates } from './relative-dates.ts';
import { findYearTerms } from './year-terms.ts';

/** A date completed as far as text and article allow, before its kind is known. */
export interface DateCandidate {
  date: string;
  start: number;
  end: number;
  /** How it is printed. */
  form: 'plain' | 'term-first' | 'term-last' | 'year-end' | 'this-year' | 'years-ahead' | 'relative';
}

/** A date that does not exist, as printed. */
export interface ImpossibleDate {
  start: number;
  end: number;
}

const aheadBefore = /(?:将于|拟于|定于|自|从|计划于|截止时间为|截至)$/u;
/** An hour may stand between a day and what is said of it: 6月10日17:00前. */
const aheadAfter =
  /^(?:\s?(?:上午|下午|晚)?\s?\d{1,2}(?:[:：]\d{2}|[时点]))?(?:起|前|之前|以前|底前|截止|开始)/u;
/** Days ahead within which a day without a year is one to come. */
const soon = 60;
/** A year further before a day than this is not its own. */
const sameSentence = 120;
const sentenceMark = /[。！？!?；;]/u;

/** The year that a day without one belongs to: one printed before it in its sentence, else by the article’s day. */
function completed(
  text: string,
  printed: PrintedDate,
  last: PrintedDate | undefined,
  today: string | null,
): string | null {
  const { start, end, year, shift, month, day } = printed;
  if (year !== null) return toPartialDate(year, month, day);
  if (shift !== null)
    return today === null ? null : toPartialDate(Number(today.slice(0, 4)) + shift, month, day);
  if (month === null) return null;
  if (
    last?.year != null &&
    start - last.end < sameSentence &&
    !sentenceMark.test(text.slice(last.end, start))
  )
    return toPartialDate(last.year, month, day);
  const before = text.slice(Math.max(0, start - 6), start);
  // 截至5月底 tells how things stood
  const isStand = day === null && before.endsWith('截至');
  const isAhead = !isStand && (aheadBefore.test(before) || aheadAfter.test(text.slice(end, end + 16)));
  if (today === null) return null;
  if (day === null) return nearestMonth(today, month, isAhead);
  // what a date without a year lies ahead of by weeks is meant rather than what lay most of a year back
  const ahead = nearestDay(today, month, day, true);
  return isAhead || ahead <= shiftDay(today, soon) ? ahead : nearestDay(today, month, day, false);
}

/**
 * The dates of one block in order, completed with the article’s day `today` (YYYY-MM-DD or null), and those printed
 * in full, or completed, that no calendar has. A day without a year that nothing completes is left out, and so is
 * what lies outside 1900 to 2099.
 */
export function findDates(
  text: string,
  today: string | null,
): { dates: DateCandidate[]; impossible: ImpossibleDate[] } {
  const terms = findYearTerms(text);
  const dates: DateCandidate[] = terms.flatMap(({ start, end, first, last }) => [
    { date: String(first), start, end, form: 'term-first' as const },
    { date: String(last), start, end, form: 'term-last' as const },
  ]);
  const impossible: ImpossibleDate[] = [];
  const taken = new TakenSigns(text.length);
  for (const { start, end } of terms) taken.take(start, end);
  const isFree = ({ start, end }: ImpossibleDate) => taken.isFree(start, end);
  const printed = findPrintedDates(text).filter(isFree);
  let previous: PrintedDate | undefined;
  for (const each of printed) {
    const { start, end, year, month, day } = each;
    taken.take(start, end);
    if (month !== null && !exists(year, month, day)) impossible.push({ start, end });
    else {
      const date = completed(text, each, previous, today);
      const isThisYear = each.shift === 0 && month === null;
      if (date !== null && !isInCalendar(date)) impossible.push({ start, end });
      else if (date !== null) dates.push({ date, start, end, form: isThisYear ? 'this-year' : 'plain' });
    }
    if (year !== null && month !== null) previous = each;
  }
  dates.push(...findRelativeDates(text, today).filter(isFree));
  return {
    dates: dates.filter(({ date }) => isOfOurTime(date)).sort((a, b) => a.start - b.start),
    impossible,
  };
}
