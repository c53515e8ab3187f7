/** A document number in a text. */
export interface NumberMention {
  /** As printed, less spaces. */
  number: string;
  start: number;
  end: number;
}

/** What every document number ends in; where it stands the number is read backwards. */
const mark = '号';
/** Longest number, from the first letter of the issuer’s code to 号, in characters. */
const longest = 64;
/** Longest code of an issuer, in characters. */
const longestCode = 16;

const year = String.raw`(?:19|20)\d{2}\s?年?`;
/** What stands right before 号 in any number. */
const serialEnd = /[\d〇零一二三四五六七八九十百]\s?$/u;
const serial = String.raw`\s?(?:\d{1,5}|[〇零一二三四五六七八九十百]{1,6})\s?`;

/** What stands between the issuer’s code and 号, or as far back as it is known by itself. */
interface Form {
  name: string;
  pattern: RegExp;
  /** What of the number stands behind 号, where anything does. */
  behind?: RegExp;
  /** Whether it is no number without a code before it. */
  needsCode: boolean;
}

/** Each is tried on what stands before a 号; all end there, so that none searches. */
const forms: readonly Form[] = [
  {
    name: 'the year in any bracket: 发改产业〔2021〕372号, 岭工商〔2024〕第26号',
    pattern: new RegExp(
      String.raw`\s?[〔[(（【［﹝〈<]\s?${year}\s?[〕\])）】］﹞〉>]\s?(?:字?第)?${serial}$`,
      'u',
    ),
    needsCode: true,
  },
  {
    name: 'an order or announcement: 国务院令第748号, 主席令第七十八号, 公告2024年第12号',
    pattern: new RegExp(String.raw`(?:令|公告|通告)\s?(?:${year}\s?)?第?${serial}$`, 'u'),
    needsCode: false,
  },
  {
    name: 'the same in a bracket: 港口部令（第3号）, 公告（2024年第12号）',
    pattern: new RegExp(String.raw`(?:令|公告|通告)\s?[(（〔[]\s?(?:${year}\s?)?第?${serial}$`, 'u'),
    behind: /\s?[)）〕\]]/uy,
    needsCode: false,
  },
  {
    name: 'an announcement by its year alone: 2024年第12号',
    pattern: new RegExp(String.raw`(?<!\d)${year}\s?第${serial}$`, 'u'),
    needsCode: false,
  },
  {
    name: 'an order named behind its number: 国务院第748号令',
    pattern: new RegExp(String.raw`第${serial}$`, 'u'),
    behind: /令/uy,
    needsCode: true,
  },
];

const han = /\p{Script=Han}/u;

/** The Han characters that end a text, as many as a code may have. */
function hanBefore(text: string): string {
  let start = text.length;
  while (start > 0 && text.length - start < longestCode && han.test(text[start - 1] ?? '')) start -= 1;
  return text.slice(start);
}

/** Words that run into the code in a sentence. A code may hold one too (发改规划, 工信部原), so a cut must leave a code. */
const leadIn =
  /根据|按照|依据|依照|遵照|落实|贯彻|执行|参照|印发|发布|废止|文号|字号|编号|文件|以下简称|详见|参见|见|通过|^原|通知|意见|方案|规划|计划|办法|规定|决定|(?<=\d)[年月日]|^[的与和及为]|以/gu;
/** What a cut may leave: nothing, or a code of two characters at least. */
const leastCode = 2;

/** How many characters of `code`, which begins behind `before`, are words of the sentence. */
function leadInLength(code: string, before: string, leaves: number): number {
  const ends = [...`${before}${code}`.matchAll(leadIn)].map(
    ({ index, 0: word }) => index + word.length - before.length,
  );
  return ends.findLast((end) => end > 0 && code.length - end >= leaves) ?? 0;
}

/** The number of `form` whose 号 stands at `at`, and which does not begin before `from`; null where there is none. */
function numberAt(text: string, from: number, at: number, form: Form): NumberMention | null {
  const stretch = text.slice(Math.max(from, at - longest), at);
  const index = stretch.search(form.pattern);
  const ending = index < 0 ? null : endingAt(text, at + mark.length, form.behind);
  if (ending === null) return null;
  const left = stretch.slice(0, index);
  const letters = hanBefore(left);
  const before = left.at(-letters.length - 1) ?? '';
  const code = letters.slice(leadInLength(letters, before, form.needsCode ? leastCode : 0));
  if (form.needsCode && code.length < leastCode) return null;
  const start = at - (stretch.length - index) - code.length;
  return { number: text.slice(start, ending).replaceAll(' ', ''), start, end: ending };
}

/** Where a number ends whose 号 ends at `end` and behind which `behind` must stand; null where it does not. */
function endingAt(text: string, end: number, behind: RegExp | undefined): number | null {
  if (!behind) return end;
  behind.lastIndex = end;
  return behind.test(text) ? behind.lastIndex : null;
}

/**
 * The document numbers in `text`, in order, none overlapping. They are found by their 号, which is rare, and read
 * backwards from it over a bounded stretch, so that a long text costs no more than its length.
 */
export function findDocumentNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (!serialEnd.test(text.slice(Math.max(0, at - 2), at))) continue;
    const from = found.at(-1)?.end ?? 0;
    const mention = forms.map((form) => numberAt(text, from, at, form)).find((each) => each !== null);
    if (mention) found.push(mention);
  }
  return found;
}

/** The line under the title of rules that an order enacts: （2030年5月7日某市人民政府令第3号公布 自…起施行）. */
const enacting = /^[(（].*令第?\s?\d{1,5}\s?号.{0,4}(?:公布|发布|颁布|修订|修正).*[)）]$/u;
/** Longest line that is taken for one with a number and its label alone. */
const longestLine = 400;

/** The number that a block consists of, perhaps behind a label (文号：) and before the class of a reply (（B类）), or that of the order it says enacts; or null. */
export function numberLine(text: string): string | null {
  if (text.length > longestLine) return null;
  const [only, ...more] = findDocumentNumbers(text);
  if (!only) return null;
  if (enacting.test(text)) return only.number;
  if (more.length > 0) return null;
  const before = text.slice(0, only.start).replace(/[\s(（【[]/gu, '');
  const after = text
    .slice(only.end)
    .replace(/^\s?[(（][A-Z]类[)）]/u, '')
    .replace(/[\s)）】\]]/gu, '');
  return /^(?:发文字号[:：]?|文号[:：]?|文件编号[:：]?)?$/u.test(before) && after === '' ? only.number : null;
}
