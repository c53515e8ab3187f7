import type { ArticleEntry } from '../../schema/article-entry.ts';
import type { ArticleSource } from '../../schema/evidence.ts';
import type { z } from 'zod';
import type { Readings } from './corrected-readings.ts';

/** 一批 “a batch of”, 一大批 “a large number of”: how promises are made without a number. */
const batch = /一大?批/;

/** Whether words promise a batch of things, which can be looked for, and not only that something will be better. */
export const promisesBatch = (phrase: string): boolean => batch.test(phrase);

/** The article that tells a policy best: its full text before a report, then the earliest. */
function bestArticle(policy: string, articles: readonly ArticleEntry[]): ArticleEntry | undefined {
  const rank = ({ form, published, id }: ArticleEntry) =>
    `${form === 'full-text' ? 0 : 1} ${published} ${id}`;
  return articles
    .filter(({ tells }) => tells[0] === policy)
    .toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1))[0];
}

/**
 * The goals of a policy that promise a batch or a large number, as sources: the phrases of the one article that tells it
 * best, in the order printed. Null where no article has it as its subject.
 */
export function batchGoals(
  policy: string,
  articles: readonly ArticleEntry[],
  readings: Readings,
): z.infer<typeof ArticleSource>[] | null {
  const article = bestArticle(policy, articles);
  const goals = article && readings.get(article.id)?.goals;
  if (!goals) return null;
  return goals
    .filter(({ phrase }) => promisesBatch(phrase))
    .map(({ phrase }) => ({ article: article.id, quote: phrase }));
}
