import { hash } from 'node:crypto';
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { Reading, type ReadingMessage } from '../schema/reading.ts';
import type { Article } from './article.ts';
import { parseArticle } from './parse/index.ts';
import type { Gazetteer } from './recognise/bodies/gazetteer.ts';
import { recogniseDates } from './recognise/dates/index.ts';
import { articleDeadlines } from './recognise/deadlines/index.ts';
import { recogniseDocuments } from './recognise/documents/index.ts';
import { recogniseFigures } from './recognise/figures/index.ts';
import { recogniseGoals } from './recognise/goals/index.ts';
import { recogniseIssuers } from './recognise/issuers/index.ts';
import { recogniseOutline } from './recognise/outline/index.ts';
import { asPrinted } from './recognise/script/as-printed.ts';
import { simplifiedArticle } from './recognise/script/simplified-article.ts';

/** Everything read in an article, before it is put beside the article’s own particulars. */
type Facts = Pick<Reading, 'documents' | 'issuers' | 'dates' | 'figures' | 'goals' | 'outline'>;

function recognise(article: Article, gazetteer: Gazetteer): Facts {
  const documents = recogniseDocuments(article);
  const issuers = recogniseIssuers(article, documents, gazetteer);
  const dates = recogniseDates(article, documents);
  const outline = recogniseOutline(article, documents, gazetteer);
  const known = { documents, dates, outline };
  const context = { ...known, deadlines: articleDeadlines(article, known) };
  return {
    documents,
    issuers,
    dates,
    figures: recogniseFigures(article, context),
    goals: recogniseGoals(article, context),
    outline,
  };
}

function severityOf({ fatal }: VFileMessage): ReadingMessage['severity'] {
  if (fatal) return 'error';
  return fatal === false ? 'warning' : 'info';
}

/** Messages in the order of their places; those of the whole file come first. */
function messagesOf(file: VFile): ReadingMessage[] {
  return file.messages
    .map((message) => ({
      line: message.line ?? null,
      column: message.column ?? null,
      severity: severityOf(message),
      rule: message.ruleId ?? 'unnamed',
      reason: message.reason,
    }))
    .sort(
      (one, other) =>
        (one.line ?? 0) - (other.line ?? 0) ||
        (one.column ?? 0) - (other.column ?? 0) ||
        (one.rule < other.rule ? -1 : Number(one.rule > other.rule)),
    );
}

/**
 * Reads one article: the file’s bytes in, all that a machine finds in them out, with every problem among `messages`.
 * A file that cannot be read still gives a reading, empty but for the messages that say why. The article’s text is
 * not kept. Throws a ZodError only if what was read breaks the contract of a reading, which is a mistake in this code.
 */
export function readArticle(file: VFile, gazetteer: Gazetteer): Reading {
  return examineArticle(file, gazetteer).reading;
}

/** A reading with the article that it was read in, for those who show it to a person. */
export interface Examination {
  reading: Reading;
  /** The article as printed; its paragraphs know their places in the file. */
  article: Article;
  /** The article as recognisers read it, with the same offsets: in simplified characters. */
  read: Article;
  /** What was read in it, in the same characters. */
  facts: Facts;
}

/** Reads one article as `readArticle` does, and keeps the text for as long as somebody looks at it. */
export function examineArticle(file: VFile, gazetteer: Gazetteer): Examination {
  const article = parseArticle(file);
  const { format, title, publisher, published, sha256 } = article;
  const read = simplifiedArticle(article);
  const facts = recognise(read, gazetteer);
  const reading = Reading.parse({
    article: { file: file.basename ?? '', format, title, publisher, published, sha256 },
    paragraphs: article.paragraphs.map(({ n, text }) => ({
      n,
      chars: text.length,
      sha256: hash('sha256', text),
    })),
    ...asPrinted(facts, read, article, (name) => gazetteer.lookup(name) !== undefined),
    messages: messagesOf(file),
  });
  return { reading, article, read, facts };
}
