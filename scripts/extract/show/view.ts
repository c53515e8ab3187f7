import { explainArticle, type Explanation } from '../../../src/pipeline/explain/explain-article.ts';
import { wordsFinder, type Found } from '../../../src/pipeline/explain/words-finder.ts';
import type { Examination } from '../../../src/pipeline/read-article.ts';
import type { Locator } from '../../../src/schema/locator.ts';
import type { Reading } from '../../../src/schema/reading.ts';
import type { Page } from './table.ts';

/** A reading as it is shown: with its explanation, the way to words and places, and the page it is set on. */
export interface View extends Page {
  /** Path of the file as it was given. */
  path: string;
  reading: Reading;
  explanation: Explanation;
  /** Line and column of a locator, as `12:8`; `words` tell which block of the head is meant. */
  place: (at: Locator, words?: string) => string;
  find: (at: Locator, fits?: (words: string) => boolean) => Found | null;
}

/** A place as `12:8`, or nothing where there is none. */
export const placeText = (place: { line: number; column: number } | null | undefined): string =>
  place ? `${place.line}:${place.column}` : '';

/** The view of an examined article on a page. */
export function viewOf(examination: Examination, path: string, page: Page): View {
  const find = wordsFinder(examination.article);
  return {
    ...page,
    path,
    reading: examination.reading,
    explanation: explainArticle(examination),
    find,
    place: (at, words) => placeText(find(at, (printed) => words === undefined || printed === words)?.place),
  };
}
