import { isDocumentNoun } from './document-nouns.ts';
import type { MarkedTitle } from './marked-titles.ts';
import { titleKey, withoutBracket } from './title-key.ts';

/** The words that give a document a short name: （以下简称《意见》）. */
const declaration = /(?:以下|下文|下)?(?:统称|简称|称)(?:为)?[:：]?\s*$/u;

/** Whether the text gives `mention` as a short name on the spot. */
export function isDeclaredShort(mention: MarkedTitle): boolean {
  const before = mention.block.text.slice(Math.max(0, mention.start - 10), mention.start);
  return declaration.test(before.replace(/《\s*$/u, ''));
}

/** A title with its keys, so that many short names can be tried on it at the cost of one. */
export interface KeyedTitle {
  title: string;
  key: string;
  bareKey: string;
}

/** `title` with its keys. */
export const keyedTitle = (title: string): KeyedTitle => {
  const key = titleKey(title);
  return { title, key, bareKey: withoutBracket(key) };
};

/** Laws with nearly the same name are different laws: 《环境保护法》 is not short for 《海洋环境保护法》. */
const law = /(?:法|条例)$/u;
const republic = '中华人民共和国';

/** Longest abbreviation that is taken for one without being declared. */
const longestAbbreviation = 12;
const shortestAbbreviation = 4;

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}

/** One way in which `short` can stand for `full`. */
type Shortening = (short: KeyedTitle, full: KeyedTitle) => boolean;

/** What is undertaken has such a name; another name in quotation marks, 《云州制造2035》, is that of another document. */
const undertaking = /(?:行动|计划|工程|专项|活动|方案)$/u;

/** The ways of a short name that is no law’s. */
const shortenings: readonly Shortening[] = [
  // 《携手行动》 for a title that quotes those words
  (short, full) => undertaking.test(short.title) && full.title.includes(`“${short.title}”`),
  // 《促进法》: what the title ends in, its term left out, or kept: 《三年行动计划（2033—2035年）》
  (short, full) => full.bareKey.endsWith(short.key) || full.key.endsWith(short.key),
  // 《“十四五”纲要》: the title’s characters in order, with gaps
  (short, full) =>
    short.title.length >= shortestAbbreviation &&
    short.title.length <= longestAbbreviation &&
    short.title.length * 2 <= full.title.length &&
    short.key.at(-1) === full.bareKey.at(-1) &&
    !short.title.includes('关于') &&
    isSubsequence(short.key, full.bareKey),
];

/** The ways in which `short` could stand for any title at all. */
function shorteningsOf(short: string): readonly Shortening[] {
  // 《实施方案》: the kind of document alone, which the title must hold, in whole or as its first and last words
  if (isDocumentNoun(short)) return [({ title }, { bareKey }) => isSubsequence(title, bareKey)];
  if (law.test(short)) return [({ title }, { key }) => key === republic + title];
  return shortenings;
}

/**
 * A test for the titles that `short` can stand for and is not the same as. What can be known of the short name is found
 * out once, since it is tried on many titles.
 */
export function standsFor(short: string): (full: KeyedTitle) => boolean {
  const ways = shorteningsOf(short);
  const keyed = keyedTitle(short);
  return (full) =>
    short.length < full.title.length &&
    keyed.bareKey.length < full.bareKey.length &&
    (short.length <= longestAbbreviation || full.title.includes(short)) &&
    ways.some((shortens) => shortens(keyed, full));
}

/** Whether `short` can stand for the document of this title, and is not the title itself. */
export function canStandFor(short: string, title: string): boolean {
  return standsFor(short)(keyedTitle(title));
}
