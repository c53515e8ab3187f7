import { findEach } from '../../patterns/find-each.ts';
import { parseNumeral } from '../numerals/index.ts';
import { exists, shiftDay, toPartialDate } from './calendar.ts';
import type { DateCandidate } from './candidate.ts';
import { fiveYearPlanEnd } from './five-year-plan.ts';

const yearEnd =
  /(去年|今年|本年|明年)(?:年)?(?:底|末)|(?<![\d年今明去前])年底(?=前|之前|以前)|(?<![\d年一二三四五六七八九十两几数多半])年内/gu;
const yearShift: ReadonlyMap<string | undefined, number> = new Map([
  ['去年', -1],
  ['明年', 1],
]);
/**
 * So many years from now: 未来三年, 用三年左右时间, 力争三年内. Five years are a five-year plan’s, whose end is not counted from
 * the day of the article.
 */
const yearsAhead =
  /(?:未来|今后|接下来)(?<ahead>[1-46-9]|[一二两三四六七八九十])年|用(?<span>\d|[一二两三四五六七八九十])年(?:左右)?(?:的)?时间|(?:力争|争取|确保)(?:在|用)?(?<within>\d|[一二两三四五六七八九十])年(?:之?内|时间)/gu;
const planEnd = /[“"]?(?<plan>十?[一二三四五六七八九]五)[”"]?(?:时期|期)?末/gu;
const dayWord = /(?<!\p{Script=Han})[前今][日天]|昨[日天]/gu;
const dayShift: Readonly<Record<string, number>> = { 前: -2, 昨: -1, 今: 0 };
const bareDay =
  /(?<=^|[,，。;；:：！？!?\s(（“]|记者|于|至|部门|[部委厅局府办院会])(\d{1,2})[日号](?=[,，、)）]|上午|下午|晚|在|从|召|发|举|获|电|讯|正式|对外|联合|公布|印发|宣布|表示)/gu;

const findForms = findEach([planEnd, yearEnd, yearsAhead, dayWord, bareDay]);

/**
 * The dates that `text` says by their distance from the article’s day `today` (YYYY-MM-DD or null): 今年底, 年内, 昨日,
 * 18日, 未来三年; and the ends of five-year plans, which need no day. They come form by form.
 */
export function findRelativeDates(text: string, today: string | null): DateCandidate[] {
  const matches = findForms(text);
  if (matches.every(({ length }) => length === 0)) return [];
  const [plans = [], yearEnds = [], ahead = [], words = [], days = []] = matches;
  const ends = plans.flatMap((match) => {
    const last = fiveYearPlanEnd(match.groups?.['plan'] ?? '');
    return last === null ? [] : [{ match, date: String(last), form: 'year-end' as const }];
  });
  if (today === null) return ends.map(({ match, ...rest }) => placed(match, rest));
  const year = Number(today.slice(0, 4));
  const found = [
    ...ends,
    ...yearEnds.map((match) => ({
      match,
      date: String(year + (yearShift.get(match[1]) ?? 0)),
      form: 'year-end' as const,
    })),
    ...ahead.flatMap((match) => {
      const printed = match.groups?.['ahead'] ?? match.groups?.['span'] ?? match.groups?.['within'] ?? '';
      const years = printed === '两' ? 2 : parseNumeral(printed);
      return years === null ? [] : [{ match, date: String(year + years), form: 'years-ahead' as const }];
    }),
    ...words.map((match) => ({
      match,
      date: shiftDay(today, dayShift[match[0][0] ?? ''] ?? 0),
      form: 'relative' as const,
    })),
    ...days.flatMap((match) => {
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
