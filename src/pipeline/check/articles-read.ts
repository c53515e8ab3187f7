import type { Rule } from './rule.ts';

/** A source that nobody has read, or a reading whose source is unknown, leaves figures unaccounted for. */
export const articlesRead: Rule = ({ registers }) => {
  const { articles, readings } = registers;
  const read = new Map(readings.map((reading) => [reading.file.stem ?? '', reading]));
  const known = new Map(articles.value.map((article) => [article.id, article]));
  const unread = articles.value.flatMap(({ id, sha256 }, n) => {
    const reading = read.get(id);
    if (!reading) {
      const reason = `unexpected gap, expected data/readings/${id}.json; run npm run extract`;
      return [{ file: articles.file, place: articles.placeOf([n, 'id']), rule: 'articles-read', reason }];
    }
    if (reading.value.article.sha256 === sha256) return [];
    const reason = `unexpected SHA-256 ${sha256}, expected ${reading.value.article.sha256} as in the reading; extract the article again or correct the manifest`;
    return [{ file: articles.file, place: articles.placeOf([n, 'sha256']), rule: 'articles-read', reason }];
  });
  const unknown = [...read]
    .filter(([id]) => !known.has(id))
    .map(([id, { file }]) => ({
      file,
      place: null,
      rule: 'articles-read',
      reason: `unexpected reading of “${id}”, expected an article of data/articles/articles.yaml; add it there or delete the reading`,
    }));
  return [...unread, ...unknown];
};
