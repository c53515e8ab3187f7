/** A document number in a text. */
export interface NumberMention {
  /** As printed, less spaces. */
  number: string;
  start: number;
  end: number;
}

/**
 * The forms of document numbers: the issuer’s code, the year in any bracket, the serial number (发改产业〔2021〕372号);
 * a numbered order (国务院令第748号); a numbered announcement (2024年第12号, 公告2024年第12号). The code’s letters are
 * searched for backwards from the bracket, so that a long sentence costs no more than its length.
 */
const forms = [
  /(?<code>\p{Script=Han}{1,14})\s?[〔[(（【［﹝]\s?(?:19|20)\d{2}\s?年?\s?[〕\])）】］﹞]\s?第?\s?\d{1,5}\s?号/gu,
  /(?<code>\p{Script=Han}{0,14})(?:令|公告|通告)\s?[(（〔]?\s?(?:(?:19|20)\d{2}\s?年\s?)?第?\s?\d{1,5}\s?号[)）〕]?/gu,
  /(?<code>)(?:19|20)\d{2}\s?年\s?第?\s?\d{1,4}\s?号/gu,
];

/** Words that run into the code in a sentence and are no part of it. */
const leadIn =
  /^.*(?:根据|按照|依据|依照|遵照|落实|贯彻|执行|参照|印发|发布|废止|文号|字号|编号|文件|以下简称|详见|参见|通过|原|通知|意见|方案|规划|计划|办法|规定|决定)/u;

/** The document numbers in `text`, in order, none overlapping. */
export function findDocumentNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  const taken = new Uint8Array(text.length);
  for (const form of forms) {
    for (const match of text.matchAll(form)) {
      const code = match.groups?.['code'] ?? '';
      const isDayBefore = /^日./u.test(code) && /\d/u.test(text[match.index - 1] ?? '');
      const cut = leadIn.exec(code)?.[0].length ?? (isDayBefore ? 1 : 0);
      const start = match.index + cut;
      const end = match.index + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ number: text.slice(start, end).replaceAll(' ', ''), start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The line under the title of rules that an order enacts: （2030年5月7日某市人民政府令第3号公布 自…起施行）. */
const enacting = /^[(（].*令第?\s?\d{1,5}\s?号.{0,4}(?:公布|发布|颁布|修订|修正).*[)）]$/u;

/** The number that a block consists of, perhaps behind a label (文号：), or that of the order it says enacts; or null. */
export function numberLine(text: string): string | null {
  const [only, ...more] = findDocumentNumbers(text);
  if (!only) return null;
  if (enacting.test(text)) return only.number;
  if (more.length > 0) return null;
  const before = text.slice(0, only.start).replace(/[\s(（【[]/gu, '');
  const after = text.slice(only.end).replace(/[\s)）】\]]/gu, '');
  return /^(?:发文字号[:：]?|文号[:：]?|文件编号[:：]?)?$/u.test(before) && after === '' ? only.number : null;
}
