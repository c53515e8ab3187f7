import type { Article, Paragraph } from '../../article.ts';
import { isTraditional, simplify } from './simplify.ts';

/**
 * The article as recognisers should read it: one in traditional characters is given in simplified ones, every offset
 * the same; any other is given back itself. What is then read of it is put back by `asPrinted`.
 */
export function simplifiedArticle(article: Article): Article {
  const blocks = [...article.head, ...article.paragraphs];
  if (!isTraditional(blocks.map(({ text }) => text).join('\n'))) return article;
  const simplified = (block: Paragraph): Paragraph => ({ ...block, text: simplify(block.text) });
  return {
    ...article,
    title: article.title === null ? null : simplify(article.title),
    head: article.head.map(simplified),
    paragraphs: article.paragraphs.map(simplified),
  };
}
