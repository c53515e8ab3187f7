import type { DateCandidate } from './candidate.ts';

const until = /(?:到|至|截至|截止到|力争|争取|确保|力争在|有效期至|截止时间为|截止日期为)\s?$/u;
const by = /^(?:年?底(?:之?前)?|年末|末|之?前|以前|之内|内)/u;
/** What makes a day ahead a beginning or an event rather than an end. */
const beginning = /(?:自|从|起自|于)\s?$/u;
const begins =
  /^(?:\s?\d{1,2}月)?(?:起|开始|以来|后|施行|实施|生效|召开|举行|举办|度?的?《|《|春节|奥运|冬奥|亚运|版|修订|以后)/u;
/** A year’s end that is told as past. */
const told = /^(?:年?底|末)?[,，]?[^,，。;；]{0,16}(?:已|达到了|实现了|累计|同比)/u;

/**
 * Whether something is due by the date: 到…年, …年底前, a year’s end, or any time that lies ahead of `today` (the
 * article’s day, YYYY-MM-DD, or null) and is no beginning. What lies behind is no deadline.
 */
export function isDeadline(
  text: string,
  { date, start, end, form }: DateCandidate,
  today: string | null,
): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 24);
  const now = today?.slice(0, date.length) ?? null;
  if (now !== null && date < now) return false;
  if (form === 'year-end' || form === 'term-last') return form === 'year-end' || now === null || date >= now;
  const isMarked = (until.test(before) || by.test(after)) && !told.test(after);
  if (isMarked) return !/^(?:年?底)?起/u.test(after);
  return now !== null && date > now && !beginning.test(before) && !begins.test(after);
}

/** The run to show for a date, with the words that make it a deadline (到…, …底前) or a beginning (…以来). */
export function widened(text: string, { start, end }: DateCandidate): { start: number; end: number } {
  const after = /^(?:年?底(?:之?前)?|年末|末|之?前|以前|以来)/u.exec(text.slice(end, end + 6))?.[0] ?? '';
  return { start: text[start - 1] === '到' ? start - 1 : start, end: end + after.length };
}
