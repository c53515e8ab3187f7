import { isDocumentNoun } from './document-nouns.ts';
import type { MarkedTitle } from './marked-titles.ts';
import { bareTitleKey, titleKey } from './title-key.ts';

/** The words that give a document a short name: （以下简称《意见》）. */
const declaration = /(?:以下|下文|下)?(?:统称|简称|称)(?:为)?[:：]?\s*$/u;

/** Whether the text gives `mention` as a short name on the spot. */
export function isDeclaredShort(mention: MarkedTitle): boolean {
  const before = mention.block.text.slice(Math.max(0, mention.start - 10), mention.start);
  return declaration.test(before.replace(/《\s*$/u, ''));
}

/** Laws with nearly the same name are different laws: 《环境保护法》 is not short for 《海洋环境保护法》. */
const law = /(?:法|条例)$/u;
const republic = '中华人民共和国';

/** Longest abbreviation that is taken for one without being declared. */
const longestAbbreviation = 12;

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const char of long) if (char === short[at]) at += 1;
  return at === short.length;
}

/** One way in which `short` can stand for `title`. */
type Shortening = (short: string, title: string) => boolean;

const shortenings: readonly Shortening[] = [
  // 《实施方案》: the kind of document alone, which the title must hold, in whole or as its first and last words
  (short, title) => isDocumentNoun(short) && isSubsequence(short, bareTitleKey(title)),
  // 《携手行动》 for a title that quotes those words
  (short, title) => title.includes(`“${short}”`),
  // 《促进法》: what the title ends in
  (short, title) => !law.test(short) && bareTitleKey(title).endsWith(titleKey(short)),
  (short, title) => law.test(short) && titleKey(title) === republic + short,
  // 《“十四五”纲要》: the title’s characters in order, with gaps
  (short, title) =>
    !law.test(short) &&
    !short.includes('关于') &&
    short.length >= 4 &&
    short.length <= longestAbbreviation &&
    short.length * 2 <= title.length &&
    short.at(-1) === bareTitleKey(title).at(-1) &&
    isSubsequence(titleKey(short), bareTitleKey(title)),
];

/** Whether `short` can stand for the document of this title, and is not the title itself. */
export function canStandFor(short: string, title: string): boolean {
  if (short.length >= title.length || (short.length > longestAbbreviation && !title.includes(short)))
    return false;
  return (
    titleKey(short).length < bareTitleKey(title).length &&
    shortenings.some((shortens) => shortens(short, title))
  );
}
