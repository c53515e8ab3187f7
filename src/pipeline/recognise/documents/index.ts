import type { Locator } from '../../../schema/locator.ts';
import type { DocumentMention } from '../../../schema/reading.ts';
import type { Article } from '../../article.ts';
import { draftDocuments } from './draft.ts';
import type { MarkedTitle } from './marked-titles.ts';
import { subjectsOf, type Subjects } from './role.ts';

/**
 * The documents that the article names, in the order of their first mention in the body: titles in 《》, and the
 * title line of a document printed in full. Each has its number where one stands with it; short names count as
 * mentions for the role but not for `at`. Newspapers, books and films are left out. An unclosed 《, and a short name
 * that fits no document, are reported on the article’s file.
 */
export function recogniseDocuments(article: Article): DocumentMention[] {
  return traceDocuments(article).map(({ title, number, role, at }) => ({ title, number, role, at }));
}

/** A document with the rule that gave it its role, and where short names stand for it; neither is part of a reading. */
export interface TracedDocument extends DocumentMention {
  rule: Subjects['rule'];
  short: readonly { name: string; at: Locator }[];
}

const cited = { name: 'cited', reason: 'The article is about another document, or about none.' };

const locatorOf = ({ block, start, end }: MarkedTitle): Locator => ({ paragraph: block.n, start, end });

/** The documents as `recogniseDocuments` gives them, each with the rule that settled its role and its short names. */
export function traceDocuments(article: Article): TracedDocument[] {
  const drafts = draftDocuments(article);
  const { documents: subjects, rule } = subjectsOf(drafts, article);
  return drafts.map((draft) => {
    const isSubject = subjects.has(draft);
    return {
      title: draft.title,
      number: draft.number,
      role: isSubject ? 'subject' : 'cited',
      at: draft.mentions.map(locatorOf),
      rule: isSubject ? rule : cited,
      short: draft.shortMentions.map((mention) => ({ name: mention.title, at: locatorOf(mention) })),
    };
  });
}
