import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsOf } from './elements-of.ts';

/** Share of a page’s text that an element must hold to be taken for the article. */
const share = 0.6;

/** The element that the page itself marks as its article or main part, where that holds most of the text; else the page. */
export function articleRoot(tree: Root): Root | Element {
  const marked = elementsOf(tree).filter(
    ({ tagName, properties }) => tagName === 'article' || tagName === 'main' || properties['role'] === 'main',
  );
  if (marked.length === 0) return tree;
  const all = textLength(tree);
  return marked.find((element) => textLength(element) >= all * share) ?? tree;
}

const textLength = (node: Root | Element): number => toString(node).replace(/\s+/g, '').length;
