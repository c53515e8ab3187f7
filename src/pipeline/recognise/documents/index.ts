import type { DocumentMention } from '../../../schema/reading.ts';
import type { Article } from '../../article.ts';
import { draftDocuments } from './draft.ts';
import { subjectsOf } from './role.ts';

/**
 * The documents that the article names, in the order of their first mention in the body: titles in 《》, and the
 * title line of a document printed in full. Each has its number where one stands with it; short names count as
 * mentions for the role but not for `at`. Newspapers, books and films are left out. An unclosed 《, and a short name
 * that fits no document, are reported on the article’s file.
 */
export function recogniseDocuments(article: Article): DocumentMention[] {
  const drafts = draftDocuments(article);
  const subjects = subjectsOf(drafts, article);
  return drafts.map((draft) => ({
    title: draft.title,
    number: draft.number,
    role: subjects.has(draft) ? ('subject' as const) : ('cited' as const),
    at: draft.mentions.map(({ block, start, end }) => ({ paragraph: block.n, start, end })),
  }));
}
