import type { Goal } from '../../../schema/reading.ts';
import type { Article, Paragraph } from '../../article.ts';
import { articleDeadlines, yearFor, type Known, type ParagraphTimes } from '../deadlines/index.ts';
import { clausesOf, sentencesOf, type Run } from '../phrases/clauses.ts';
import { sentenceTurns } from '../phrases/sentence-turns.ts';
import { findBatches } from './batches.ts';
import { findInstitutions, findOutcomes } from './outcomes.ts';

/**
 * The promises of an article that have no number: a batch or a large number of things under a verb of planning (培育一批示范企业),
 * and, where a deadline or a heading of goals governs, what is to have become of things (产业生态持续优化). In the
 * order of the article; said again, a promise is given once, from the body rather than the headline.
 */
export function recogniseGoals(article: Article, known: Known): Goal[] {
  const deadlines = articleDeadlines(article, known);
  const body = article.paragraphs.flatMap((paragraph, index) =>
    goalsOf(paragraph, deadlines.body[index], deadlines.term),
  );
  const head = article.head
    .filter(({ kind }) => kind !== 'byline' && kind !== 'dateline')
    .flatMap((block) => goalsOf(block, deadlines.head[article.head.indexOf(block)], deadlines.term));
  const once = [...body, ...head].filter(
    (goal, index, all) =>
      all.findIndex(
        (other) =>
          (other.byYear === goal.byYear && other.phrase.endsWith(goal.phrase)) ||
          other.phrase === goal.phrase,
      ) === index,
  );
  return [...once.filter(({ at }) => at.paragraph === 0), ...once.filter(({ at }) => at.paragraph > 0)];
}

function goalsOf({ text, n }: Paragraph, times: ParagraphTimes | undefined, term: number | null): Goal[] {
  if (!times) return [];
  const sentences = sentencesOf(text);
  const clauses = clausesOf(text);
  const first = times.periods.find(({ kind }) => kind === 'by');
  const from = times.planned ? 0 : first?.end;
  const batches = findBatches(text).filter(({ start, verb }) => {
    const stance = stanceAt(text, sentences, times, start);
    return stance !== 'past' && stance !== 'forecast' && (verb || stance === 'plan');
  });
  const outcomes =
    from === undefined
      ? []
      : findOutcomes(text, from, text.length).filter(
          ({ start, end }) =>
            stanceAt(text, sentences, times, start) !== 'past' &&
            !batches.some((one) => one.start < end && start < one.end),
        );
  const institutions = findInstitutions(text).filter(
    ({ start, end }) => ![...batches, ...outcomes].some((one) => one.start < end && start < one.end),
  );
  return [...batches, ...outcomes, ...institutions]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end }) => ({
      phrase: text.slice(start, end),
      byYear: yearFor(times, holding(sentences, start), holding(clauses, start), start, term),
      at: { paragraph: n, start, end },
    }));
}

/** The stance of the words before each offset; the offsets may come in any order. */
function stanceAt(text: string, sentences: readonly Run[], { periods }: ParagraphTimes, offset: number) {
  const sentence = holding(sentences, offset);
  const inside = periods.filter(({ start, end }) => start >= sentence.start && end <= offset);
  return sentenceTurns(text, { start: sentence.start, end: offset }, inside).at(-1)?.stance ?? null;
}

function holding(runs: readonly Run[], offset: number): Run {
  return runs.find(({ start, end }) => start <= offset && offset < end) ?? { start: offset, end: offset };
}
