import type { Locator } from '../../schema/locator.ts';
import type { Reading } from '../../schema/reading.ts';

/** Words that a reading holds, with their place where it is known. */
export interface Span {
  text: string;
  /** Null for names read from a list of issuers, and for document numbers, whose place a reading does not keep. */
  at: Locator | null;
}

/** A heading without the label that the locator covers too. */
function headingSpan(heading: string, at: Locator): Span {
  return { text: heading, at: { ...at, start: at.end - heading.length } };
}

/** In the order of the text, what has no place last; stable for equals. */
function byPlace({ at: one }: Span, { at: other }: Span): number {
  if (!one || !other) return Number(!one) - Number(!other);
  return one.paragraph - other.paragraph || one.start - other.start;
}

/**
 * Every run of an article’s own words that its reading holds: phrases of figures and goals, titles and numbers of
 * documents, headings, names of issuing bodies. This is all of the article that is left once it has been read, and
 * so all that a quotation can be proved against.
 */
export function spansOf(reading: Reading): Span[] {
  const spans: Span[] = [
    ...reading.figures.map(({ phrase, at }) => ({ text: phrase, at })),
    ...reading.goals.map(({ phrase, at }) => ({ text: phrase, at })),
    ...reading.documents.flatMap(({ title, at }) => at.map((place) => ({ text: title, at: place }))),
    ...reading.documents.flatMap(({ number }) => (number === null ? [] : [{ text: number, at: null }])),
    ...reading.outline.map(({ heading, at }) => headingSpan(heading, at)),
    ...reading.issuers.named.map((text) => ({ text, at: null })),
  ];
  return spans.toSorted(byPlace);
}
