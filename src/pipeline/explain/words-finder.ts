import type { Locator } from '../../schema/locator.ts';
import type { Article, Place } from '../article.ts';

/** Words of an article, and where their first character stands in its file. */
export interface Found {
  words: string;
  place: Place;
}

/**
 * A finder of words by their locator; null where the article has no such paragraph. Several blocks of head matter are
 * paragraph 0: there the first whose words at the locator fit is meant, or else the first that is long enough.
 */
export function wordsFinder({
  head,
  paragraphs,
}: Article): (at: Locator, fits?: (words: string) => boolean) => Found | null {
  return ({ paragraph, start, end }, fits = () => true) => {
    const blocks = paragraph > 0 ? paragraphs.slice(paragraph - 1, paragraph) : head;
    const long = blocks.filter(({ text }) => text.length >= end);
    const block = long.find(({ text }) => fits(text.slice(start, end))) ?? long[0];
    return block ? { words: block.text.slice(start, end), place: block.place(start) } : null;
  };
}
