import { beijingDay } from './stamp.ts';

/** What a line that an outlet stands in says of the article. */
export interface Masthead {
  outlet: string;
  /** Day in Beijing, YYYY-MM-DD; null where the year is not printed and nothing gives it. */
  day: string | null;
}

const day = /(?:19|20)\d{2}\s*[-年/.．]\s*\d{1,2}\s*[-月/.．]\s*\d{1,2}\s*日?/u;
/** What else such a line says: hour, weekday, page, who wrote. */
const company: readonly RegExp[] = [
  /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/u,
  /(?:星期|周)[一二三四五六日天]/u,
  /(?:第\s?)?[A-Z]?\d{1,3}\s?版/u,
  /(?:本报|本刊|本网)?(?:记者|記者|通讯员|作者|编辑|文)(?=[\s:：/])[\s:：/]*\p{Script=Han}[\p{Script=Han}·\s、]{1,20}$/u,
];
/** A name that fills the rest of the line. Words of a page’s own tools are none. */
const name = /^\p{Script=Han}[\p{Script=Han}A-Za-z·]{1,13}$/u;
const tool = /字[号号体]|打印|浏览|阅读|分享|收藏|日期|时间|电$|讯$/u;
const longest = 60;

/**
 * Reads a line under a headline that consists of an outlet’s name and a full date, in either order, beside hour,
 * weekday, page and byline and nothing else: 某某日报 2030-06-05. Null for any other line. `printed` still has its spaces.
 */
export function readMasthead(printed: string): Masthead | null {
  const found = printed.length > longest ? null : day.exec(printed);
  if (!found) return null;
  const rest = company
    .reduce(
      (text, pattern) => text.replace(pattern, ' '),
      printed.replace(found[0], ' ').replace(/[《》（）()]/gu, ' '),
    )
    .replace(/^[\s|｜·•/]+|(?<![\s|｜·•/])[\s|｜·•/]+$/gu, '');
  const stamp = beijingDay(printed);
  return stamp !== null && name.test(rest) && !tool.test(rest) ? { outlet: rest, day: stamp } : null;
}
