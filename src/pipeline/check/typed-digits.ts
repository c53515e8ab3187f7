/** A run of digits that is a name and not a figure. */
interface DigitName {
  /** Why it may be typed. */
  reason: string;
  pattern: RegExp;
}

/** Words for documents and articles that a year tells apart. */
const documentEnglish =
  '(?:plans?|notice|guidelines?|guide|opinions?|programme|scheme|catalogue|measures|rules|article|report|document)';
const documentChinese =
  '\\p{Script=Han}{0,20}?(?:实施方案|方案|规划|计划|通知|指南|意见|指导意见|办法|文件|报道|文章|工作要点)';

/** Digits that prose may hold, since they are part of a name that people use. */
const digitNames: readonly DigitName[] = [
  { reason: 'a claim, whose value the page prints', pattern: /\{\{[^{}]*\}\}/g },
  { reason: 'document numbers in English', pattern: /\bNos?\.\s?\d+(?:(?:,\s?|\s(?:and|or)\s)\d+)*/g },
  { reason: 'document numbers in Chinese', pattern: /第?(?<!\d)\d+号/g },
  { reason: 'the year in a document number', pattern: /[〔[（(]\d{4}[〕\]）)]/g },
  {
    reason: 'a year that names a document in English',
    pattern: new RegExp(`\\b(?:19|20)\\d{2}(?:[–-](?:19|20)?\\d{2})?\\s${documentEnglish}\\b`, 'g'),
  },
  {
    reason: 'a year that names a document in Chinese',
    pattern: new RegExp(`(?<![到至])(?:19|20)\\d{2}年${documentChinese}`, 'gu'),
  },
  { reason: 'names of plans', pattern: /Made in China 2025|中国制造\s?2025/g },
  {
    reason: 'names of technologies and programmes',
    pattern: /\b[56]G\b|[56]G(?=\P{L}|\p{Script=Han})|(?<!\d)512(?!\d)|1\+X/gu,
  },
];

/** The first digits of a text that are not part of a name; null where there are none. */
export function typedDigits(text: string): string | null {
  const rest = digitNames.reduce((remaining, { pattern }) => remaining.replaceAll(pattern, ' '), text);
  return /\d+(?:[.,]\d+)*/.exec(rest)?.[0] ?? null;
}
