/**
 * What may stand between the beginning of a sentence and the time that opens it: a label, 力争 and its kin, whose promise it
 * is, or a clause that tells who says so (方案提出，到2030年…). 到 makes any time an opening one.
 */
const lead =
  /^[——·•●\s“”]*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[\d一二三四五六七八九十]{1,2}[.、．])*(?:[^，。；]{0,40}(?:提出|提到|明确|要求|指出|表示|介绍|决定|计划|强调|显示|确定|部署|目标|透露|说|规定|预计|目标是|目标为)[，,：:]?|第[一二三四]步[，：:]?|[一二三四]是|其次|同时，?|此外，?|经过努力，|按照[^，。；]{1,12}，|我[国省市县区]|全[国省市县区])?(?:力争|争取|确保)?[到至在从]?$/;
/** Words behind a year that make it the topic of what follows: 2031年工作，要…; 2031年重点工作：…. */
const topic = /^年?度?(?:[^，。；：,;:]{0,8}工作(?:安排|任务)?)?[，,：:]/;

/** Whether a year that opens its sentence and ends at `end` is the topic of the sentences behind it too. */
export const isTopic = (text: string, start: number, end: number): boolean =>
  /年度?$/.test(text.slice(start, end)) && topic.test(text.slice(end, end + 18));
/** Words behind a year whose goals are told: 确定2031年发展目标。…. */
const goalsBehind = /^年?度?的?[一-鿿]{0,6}目标(?!任务?(?:圆满|顺利|全面|提前|如期|超额|均已|已|的?完成))/;
/** Goals that have been reached set none: 完成2029年目标. */
const reachedBefore = /(?:完成|兑现|达成|实现了|超额|距离?|对照|对标)[^，。；]{0,6}$/;

/**
 * Whether a year that stands at [start, end) is that of goals which the sentence announces: 确定2031年发展目标。…. What
 * follows is to be reached by then, though no 到 says so.
 */
export const isYearOfGoals = (text: string, start: number, end: number): boolean =>
  /年度?$/.test(text.slice(start, end)) &&
  goalsBehind.test(text.slice(end, end + 18)) &&
  !reachedBefore.test(text.slice(Math.max(0, start - 10), start));

/** The signs that end what was before. */
const ending = /[。！？!?\n；;：:]/;
/** A lead longer than this tells more than who speaks. */
const longestLead = 48;

/** What a time at `start` opens and so governs to the end: its sentence, a part of it behind a semicolon, or neither. */
export function opening(text: string, start: number): 'sentence' | 'part' | null {
  let from = start;
  while (from > 0 && start - from <= longestLead && !ending.test(text[from - 1] ?? '')) from -= 1;
  const before = text.slice(from, start);
  if (!lead.test(before) && !/(?<!其中[^，,。；]{0,20})[到至]$/.test(before)) return null;
  return text[from - 1] === '；' || text[from - 1] === ';' ? 'part' : 'sentence';
}

/** Verbs of finishing, with nothing of their own to finish. */
const completion =
  /^(?:全部|全面|基本|正式)?(?:投产|建成|投用|投入使用|投入运营|完工|竣工|启用|运营|通车|完成|到位)(?:[，,。；;、）)]|投|并|$)/;

/** Whether what has been told before a time that ends at `end` is to be finished by then: （新建2座码头，）2030年底前投产. */
export const isCompletion = (text: string, end: number): boolean =>
  completion.test(text.slice(end, end + 10));
