import type { Figure } from '../../../schema/reading.ts';
import type { Article } from '../../article.ts';
import type { Known } from '../deadlines/index.ts';
import { traceFigures } from './trace-figures.ts';

/**
 * The quantities of an article, in its order, each given once: planned, done, counting parts or authors, in names, and others.
 * Dates and item labels are none. `known` is what was read before: documents (the term in the subject’s title gives a year),
 * dates and outline (headings give years and say where the document’s own items stand).
 */
export function recogniseFigures(article: Article, known: Known): Figure[] {
  return traceFigures(article, known).figures.map(({ rule: _rule, reason: _reason, ...figure }) => figure);
}

export { traceFigures } from './trace-figures.ts';
