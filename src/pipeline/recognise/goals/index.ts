import type { Goal } from '../../../schema/reading.ts';
import type { Article, Paragraph } from '../../article.ts';
import { articleDeadlines, yearFor, type Known, type ParagraphTimes } from '../deadlines/index.ts';
import { clausesOf, follow, sentencesOf, within, type Run } from '../phrases/clauses.ts';
import { lastBefore, sentenceTurns } from '../phrases/sentence-turns.ts';
import { findBatches } from './batches.ts';
import { findInstitutions, findOutcomes } from './outcomes.ts';

/** A promise found, and whether it is one only where something else says that it is planned. */
interface Promised extends Run {
  needsPlan: boolean;
}

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
  const once = withoutRepeats([...body, ...head]);
  return [...once.filter(({ at }) => at.paragraph === 0), ...once.filter(({ at }) => at.paragraph > 0)];
}

function goalsOf({ text, n }: Paragraph, times: ParagraphTimes | undefined, term: number | null): Goal[] {
  if (!times) return [];
  const sentences = sentencesOf(text);
  const first = times.periods.find(({ kind }) => kind === 'by');
  const from = times.planned ? 0 : first?.end;
  const found: Promised[] = [
    ...findBatches(text).map((run) => ({ ...run, needsPlan: !run.verb })),
    ...findInstitutions(text).map((run) => ({ ...run, needsPlan: false })),
    ...(from === undefined ? [] : findOutcomes(text, from, text.length)).map((run) => ({
      ...run,
      needsPlan: false,
    })),
  ];
  const turns = within(sentences, times.periods).flatMap((periods, index) =>
    sentenceTurns(text, sentences[index] ?? { start: 0, end: 0 }, periods),
  );
  const at = { sentence: follow(sentences), clause: follow(clausesOf(text)), turn: lastBefore(turns) };
  let reached = 0;
  return found
    .sort((one, other) => one.start - other.start)
    .flatMap(({ start, end, needsPlan }) => {
      const sentence = at.sentence(start) ?? { start, end };
      const clause = at.clause(start) ?? { start, end };
      const turn = at.turn(start);
      const stance = turn && turn.start >= sentence.start ? turn.stance : null;
      if (start < reached || stance === 'past' || stance === 'forecast') return [];
      if (needsPlan && stance !== 'plan' && !times.planned) return [];
      reached = end;
      const byYear = yearFor(times, sentence, clause, start, term);
      return [{ phrase: text.slice(start, end), byYear, at: { paragraph: n, start, end } }];
    });
}

/** The goals less those that end as one before them does, due in the same year. */
function withoutRepeats(goals: readonly Goal[]): Goal[] {
  const ends = new Map<string, Goal[]>();
  return goals.filter((goal) => {
    const key = `${goal.byYear} ${goal.phrase.slice(-4)}`;
    const alike = ends.get(key) ?? [];
    const said = alike.some(({ phrase }) => phrase.endsWith(goal.phrase) || goal.phrase.endsWith(phrase));
    if (!said) ends.set(key, [...alike, goal]);
    return !said;
  });
}
