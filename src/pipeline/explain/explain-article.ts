import { VFile } from 'vfile';
import type { Locator } from '../../schema/locator.ts';
import type { Place } from '../article.ts';
import type { Examination } from '../read-article.ts';
import { traceDates } from '../recognise/dates/index.ts';
import { traceDocuments } from '../recognise/documents/index.ts';
import { traceFigures } from '../recognise/figures/index.ts';
import { traceGoals } from '../recognise/goals/index.ts';
import { statesDate } from './states-date.ts';
import { wordsFinder } from './words-finder.ts';

/** Why a run of words was taken for a fact, or refused. */
export interface Explained {
  words: string;
  place: Place | null;
  at: Locator;
  /** What it was taken for: the class of a number, the role of a document, the kind of a date; null where refused. */
  as: string | null;
  /** Name of the rule that settled it. */
  rule: string;
  /** The rule’s reason in a sentence; null where its name says it all. */
  reason: string | null;
}

/** Everything that was judged in an article, each list in its order. */
export interface Explanation {
  numbers: Explained[];
  goals: Explained[];
  documents: Explained[];
  /** The short names that stand for each document, in the order of the text. */
  shortNames: readonly (readonly string[])[];
  dates: Explained[];
}

const inOrder = (one: Explained, other: Explained): number =>
  one.at.paragraph - other.at.paragraph || one.at.start - other.at.start || one.at.end - other.at.end;

/**
 * Tells which rule took or refused every number, promise, document and date of an examined article. The recognisers judge
 * once more; what they report is on the file already and is dropped here.
 */
export function explainArticle({ article, read, facts }: Examination): Explanation {
  const quiet = { ...read, file: new VFile() };
  const documents = traceDocuments(quiet);
  const find = wordsFinder(article);
  const explained = (
    at: Locator,
    as: string | null,
    rule: { name: string; reason: string | null },
    fits?: (words: string) => boolean,
  ): Explained => {
    const { words = '', place = null } = find(at, fits) ?? {};
    return { words, place, at, as, rule: rule.name, reason: rule.reason };
  };
  const figures = traceFigures(quiet, facts);
  const goals = traceGoals(quiet, facts);
  return {
    numbers: [
      ...figures.figures.map((figure) =>
        explained(
          figure.at,
          figure.class,
          { name: figure.rule, reason: figure.reason },
          (words) => words === figure.phrase,
        ),
      ),
      ...figures.refused.map(({ at, text, rule, reason }) =>
        explained(at, null, { name: rule, reason }, (words) => words.includes(text)),
      ),
    ].toSorted(inOrder),
    goals: [
      ...goals.goals.map(({ at, rule }) => explained(at, 'goal', rule)),
      ...goals.refused.map(({ at, rule }) => explained(at, null, rule)),
    ].toSorted(inOrder),
    documents: documents.flatMap(({ at: [first], title, role, rule }) =>
      first ? [explained(first, role, rule, (words) => words === title)] : [],
    ),
    shortNames: documents.map(({ short }) => short.map(({ name, at }) => find(at)?.words ?? name)),
    dates: traceDates(quiet, documents).map(({ at, date, kind, rule }) =>
      explained(at, kind, { name: rule, reason: null }, (words) =>
        statesDate(words, date, article.published),
      ),
    ),
  };
}
