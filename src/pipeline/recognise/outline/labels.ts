/** The label of an item, at the start of a block. */
export interface Label {
  kind: string;
  /** As printed. */
  text: string;
}

interface LabelForm {
  kind: string;
  pattern: RegExp;
}

const han = '[〇零一二三四五六七八九十百]{1,5}';

/**
 * The forms of labels that official texts number their parts with, outer ones before inner ones, and what tells
 * them from a sentence that begins with a number: 3.5万 is no label, nor is 2030年.
 */
const forms: readonly LabelForm[] = [
  { kind: 'annex', pattern: new RegExp(`^(?:附件|附录|附表)\\s?(?:${han}|\\d{1,2})[:：、]?`, 'u') },
  { kind: 'part', pattern: new RegExp(`^第\\s?${han}\\s?(?:部分|编|篇)[:：、]?`, 'u') },
  { kind: 'chapter', pattern: new RegExp(`^第\\s?(?:${han}|\\d{1,2})\\s?章[:：、]?`, 'u') },
  { kind: 'section', pattern: new RegExp(`^第\\s?(?:${han}|\\d{1,2})\\s?节[:：、]?`, 'u') },
  { kind: 'article', pattern: new RegExp(`^第\\s?(?:${han}|\\d{1,3})\\s?条(?!链)[:：、]?`, 'u') },
  // 三、四线城市 and 一、二、三产业 begin sentences
  {
    kind: 'han',
    pattern: new RegExp(
      `^${han}\\s?[、．.](?!\\d(?!\\d{3}年)|[一二三四五六七八九十][、线级类次等季期产])`,
      'u',
    ),
  },
  { kind: 'han-bracket', pattern: new RegExp(`^(?:[(（〔]\\s?${han}\\s?[)）〕]|[㈠-㈩])、?`, 'u') },
  { kind: 'box', pattern: new RegExp(`^专栏\\s?(?:${han}|\\d{1,2})[:：、]?`, 'u') },
  { kind: 'digit', pattern: /^\d{1,2}\s?(?:[.．](?![\d.])|、(?!\d))/u },
  {
    kind: 'decimal',
    pattern: /^\d{1,2}(?:\.\d{1,2}){1,3}[.、]?\s?(?=\p{Script=Han})(?!万|亿|倍|元|个|家|米|吨|年|%)/u,
  },
  { kind: 'digit-bracket', pattern: /^(?:[(（]\s?\d{1,2}\s?[)）]|\d{1,2}\s?[)）])、?/u },
  { kind: 'circle', pattern: /^[\u2460-\u2473\u2776-\u277F]、?/u },
];

/** The label that `text` starts with, or null. */
export function readLabel(text: string): Label | null {
  for (const { kind, pattern } of forms) {
    const label = pattern.exec(text)?.[0];
    if (label !== undefined && label.length < text.length) return { kind, text: label.trimEnd() };
  }
  return null;
}

/** How far inside a kind of label usually stands; larger is deeper. */
export function labelRank(kind: string): number {
  return forms.findIndex((form) => form.kind === kind);
}
