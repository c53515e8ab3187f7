import type { DateCandidate } from './candidate.ts';

const until =
  /(?:到|至|截至|截止到|力争|争取|确保|力争在|有效期至|截止时间为|截止日期为|[年月日]\s?[-—–－~～]{1,2})\s?$/u;
const by =
  /^(?:\s?(?:上午|下午|晚)?\s?\d{1,2}(?:[:：]\d{2}|[时点]))?(?:年?底(?:之?前)?|年末|末|之?前|以前|之内|内)/u;
/** The goals of a year are due in it: 2030年主要目标, but not the vision of 2035 in the name of the five-year plans. */
const goals = /^度?的?(?!远景)\p{Script=Han}{0,6}(?:目标|指标)(?!完成|考核|预测|任务完成)/u;
const vision = /^年?远景目标/u;
/** How things stood: 截至2030年底，…. Without the day of the article nothing says that it lies ahead. */
const stand = /(?<!有效期)截[至止]到?\s?$/u;
/** What makes a day ahead a beginning or an event rather than an end. */
const beginning = /(?:自|从|起自)\s?$/u;
const eventDay = /于\s?$/u;
const begins =
  /^\s?[-—–－~～至到]{1,2}\s?\d|^(?:\s?\d{1,2}月)?(?:起|开始|以来|后|[^,，。;；]{0,3}(?:大会|会议|论坛)|施行|实施|生效|召开|举行|举办|度?的?《|《|春节|奥运|冬奥|亚运|版|修订|以后)/u;
/** A year’s end that is told as past. */
const told = /^(?:年?底|末)?[,，]?[^,，。;；]{0,16}(?:已|达到了|实现了|累计|同比)/u;

/** What follows the article’s own year, printed as a number, where it is planned for. */
const planned =
  /^(?:第?[一二三四1-4]季度|[上下]半年|\d{1,2}月)?(?:[底末]?前)?[,，]?[^,，。;；]{0,24}?(?:力争|争取|确保|拟|计划|将(?!近)|预计|目标|不低于|不少于|不超过|新增|新建|新开|新培育)/u;

/** What tells a year’s doing as done, in any part of its sentence. */
const compared = /^[^。;；]{0,24}(?:已|累计|同比|环比)/u;

/** What follows 今年 where it tells of what was done, or of a part of the year that may be over. */
const toldThisYear =
  /^(?:以来|来|前[一二三四五六七八九十\d]|上半年|[一二三]季度|年?初|[春夏])|^[^,，。;；]{0,20}(?:已(?!经明确)|累计|同比|(?<!为)了)/u;
/** 今年“三夏”前 and its kin end within the year. */
const endsThisYear = /^[“"]?[^,，。;；]{1,6}[”"]?(?:前|之前|以前)/u;

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
  if (now !== null && (date < now || (date === now && date.length === 10))) return false;
  if (form === 'years-ahead') return true;
  if (form === 'this-year') return endsThisYear.test(after) || !toldThisYear.test(after);
  if (form === 'year-end' || form === 'term-last') return form === 'year-end' || now === null || date >= now;
  if (vision.test(after) && !until.test(before)) return false;
  if (today === null && stand.test(before) && !/^\S{0,2}前/u.test(after)) return false;
  if (form === 'plain' && date.length === 4 && goals.test(after)) return true;
  const isMarked = (until.test(before) || by.test(after)) && !told.test(after);
  if (isMarked) return !/^(?:年?底)?起/u.test(after);
  if (form === 'plain' && date.length === 4 && date === now)
    return planned.test(after) && !toldThisYear.test(after) && !compared.test(after);
  const isEvent =
    beginning.test(before) || (date.length === 10 && eventDay.test(before)) || begins.test(after);
  return now !== null && date > now && !isEvent;
}

/** The run to show for a date, with the words that make it a deadline (到…, …底前) or a beginning (…以来). */
export function widened(text: string, { start, end }: DateCandidate): { start: number; end: number } {
  const after = /^(?:年?底(?:之?前)?|年末|末|之?前|以前|以来)/u.exec(text.slice(end, end + 6))?.[0] ?? '';
  return { start: text[start - 1] === '到' ? start - 1 : start, end: end + after.length };
}
