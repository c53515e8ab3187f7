import type { Paragraph } from '../../article.ts';
import { endsInDocumentNoun } from './document-nouns.ts';
import { findDocumentNumbers } from './document-number.ts';
import type { MarkedTitle } from './marked-titles.ts';

/** Longest title without marks, in characters. */
const longest = 90;
/** What no title holds outside marks. */
const sentence = /[《》。；;:：!！?？]/u;

/**
 * The titles that stand without title marks before a bracket with their number: 你们关于渔港的请示（港航发〔2031〕2号）收悉. Each
 * begins with 关于 and ends in a kind of document; only the number makes it one without doubt.
 */
export function findNumberedTitles(block: Paragraph): MarkedTitle[] {
  const { text } = block;
  if (!text.includes('关于')) return [];
  return findDocumentNumbers(text).flatMap(({ start: number }) => {
    const end = number - 1;
    if (!/[(（]/u.test(text[end] ?? '')) return [];
    const start = text.lastIndexOf('关于', end);
    const title = text.slice(start, end);
    const isTitle = start >= 0 && title.length > 6 && title.length <= longest && !sentence.test(title);
    return isTitle && endsInDocumentNoun(title) ? [{ block, title, start, end }] : [];
  });
}
