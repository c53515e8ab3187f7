import { exists, nearestDay, shiftDay, toPartialDate } from './calendar.ts';
import { fiveYearPlanEnd } from './five-year-plan.ts';
import { findPrintedDates, type PrintedDate } from './printed-date.ts';
import { findYearTerms } from './year-terms.ts';

/** A date completed as far as text and article allow, before its kind is known. */
export interface DateCandidate {
  date: string;
  start: number;
  end: number;
  /** How it is printed. */
  form: 'plain' | 'term-first' | 'term-last' | 'year-end' | 'relative';
}

/** A date that does not exist, as printed. */
export interface ImpossibleDate {
  start: number;
  end: number;
}

const aheadBefore = /(?:将于|拟于|定于|自|从|计划于|截止时间为|截至)$/u;
const aheadAfter = /^(?:起|前|之前|以前|底前|截止|开始)/u;
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
  const { start, end, year, month, day } = printed;
  if (year !== null) return toPartialDate(year, month, day);
  if (month === null || day === null) return null;
  if (
    last?.year != null &&
    start - last.end < sameSentence &&
    !sentenceMark.test(text.slice(last.end, start))
  )
    return toPartialDate(last.year, month, day);
  const isAhead =
    aheadBefore.test(text.slice(Math.max(0, start - 6), start)) || aheadAfter.test(text.slice(end, end + 3));
  return today === null ? null : nearestDay(today, month, day, isAhead);
}

const yearEnd = /(今年|本年|明年)(?:年)?(?:底|末)|(?<![\d年今明去前])年底(?=前|之前|以前)/gu;
const planEnd = /[“"]?(?<plan>十?[一二三四五六七八九]五)[”"]?(?:时期|期)?末/gu;
const dayWord = /(?<!\p{Script=Han})(?:[前昨今][日天])|(?<=部门|[部委局厅府院会行])昨[日天]/gu;
const dayShift: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0 };
const bareDay =
  /(?<=^|[,，。;；:：\s(（“]|记者|于)(\d{1,2})[日号](?=[,，、]|上午|下午|晚|在|从|召|发|举|获|电|讯|正式|对外|联合|公布|印发|宣布|表示)/gu;

function relatives(text: string, today: string | null): DateCandidate[] {
  const ends = [...text.matchAll(planEnd)].flatMap((match) => {
    const last = fiveYearPlanEnd(match.groups?.['plan'] ?? '');
    return last === null ? [] : [{ match, date: String(last), form: 'year-end' as const }];
  });
  if (today === null) return ends.map(({ match, ...rest }) => placed(match, rest));
  const year = Number(today.slice(0, 4));
  const found = [
    ...ends,
    ...[...text.matchAll(yearEnd)].map((match) => ({
      match,
      date: String(match[1] === '明年' ? year + 1 : year),
      form: 'year-end' as const,
    })),
    ...[...text.matchAll(dayWord)].map((match) => ({
      match,
      date: shiftDay(today, dayShift[match[0][0] ?? ''] ?? 0),
      form: 'relative' as const,
    })),
    ...[...text.matchAll(bareDay)].flatMap((match) => {
      const date = lastDayNumbered(today, Number(match[1]));
      return date === null ? [] : [{ match, date, form: 'plain' as const }];
    }),
  ];
  return found.map(({ match, ...rest }) => placed(match, rest));
}

/** The last day of that number that is not after `today`, in its month or the one before; null where neither has it. */
function lastDayNumbered(today: string, day: number): string | null {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const isThisMonth = day <= Number(today.slice(8));
  const [y, m] = isThisMonth ? [year, month] : month === 1 ? [year - 1, 12] : [year, month - 1];
  return exists(y, m, day) ? toPartialDate(y, m, day) : null;
}

function placed(match: RegExpExecArray, rest: Pick<DateCandidate, 'date' | 'form'>): DateCandidate {
  return { ...rest, start: match.index, end: match.index + match[0].length };
}

/**
 * The dates of one block in order, completed with the article’s day `today` (YYYY-MM-DD or null), and those printed
 * in full that no calendar has. A day without a year that nothing completes is left out.
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
  const taken = new Uint8Array(text.length);
  for (const { start, end } of terms) taken.fill(1, start, end);
  const isFree = ({ start, end }: ImpossibleDate) => !taken.subarray(start, end).includes(1);
  const printed = findPrintedDates(text).filter(isFree);
  let previous: PrintedDate | undefined;
  for (const each of printed) {
    const { start, end, year, month, day } = each;
    taken.fill(1, start, end);
    if (month !== null && !exists(year, month, day)) impossible.push({ start, end });
    else {
      const date = completed(text, each, previous, today);
      if (date !== null) dates.push({ date, start, end, form: 'plain' });
    }
    if (year !== null && month !== null) previous = each;
  }
  dates.push(...relatives(text, today).filter(isFree));
  return { dates: dates.sort((a, b) => a.start - b.start), impossible };
}
