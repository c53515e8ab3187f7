import type { Goal } from '../../../schema/reading.ts';
import type { Article } from '../../article.ts';
import type { Known } from '../deadlines/index.ts';
import { traceGoals } from './trace-goals.ts';

/**
 * The promises of an article that have no number: a batch or a large number of things under a verb of planning (培育一批示范企业),
 * and, where a deadline or a heading of goals governs, what is to have become of things (产业生态持续优化). In the
 * order of the article; said again, a promise is given once, from the body rather than the headline.
 */
export function recogniseGoals(article: Article, known: Known): Goal[] {
  return traceGoals(article, known).goals.map(({ phrase, byYear, at }) => ({ phrase, byYear, at }));
}

export { traceGoals } from './trace-goals.ts';
