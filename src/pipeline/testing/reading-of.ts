import { VFile } from 'vfile';
import type { Reading } from '../../schema/reading.ts';
import { readArticle } from '../read-article.ts';
import { testingGazetteer } from '../recognise/testing/gazetteer.ts';

/** The reading of a file with this name and these bytes or this text, bodies known as in `testingGazetteer`. */
export function readingOf(name: string, content: string | Uint8Array): Reading {
  const value = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readArticle(new VFile({ path: name, value }), testingGazetteer);
}

/** What a reading says, without where it says it and what the file is: the same however the words are set. */
export function factsOf(reading: Reading): unknown {
  const { article, paragraphs, documents, issuers, dates, figures, goals, outline } = reading;
  const bare = ({ at: _, ...fact }: { at: unknown }): unknown => fact;
  return {
    title: article.title,
    publisher: article.publisher,
    published: article.published,
    paragraphs: paragraphs.map(({ sha256 }) => sha256),
    documents: documents.map(bare),
    issuers,
    dates: dates.map(bare),
    figures: figures.map(bare),
    goals: goals.map(bare),
    outline: outline.map(bare),
  };
}
