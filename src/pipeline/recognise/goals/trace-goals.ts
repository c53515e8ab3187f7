import type { Goal } from '../../../schema/reading.ts';
import type { Article, Paragraph } from '../../article.ts';
import { articleDeadlines, yearFor, type Known, type ParagraphTimes } from '../deadlines/index.ts';
import { clausesOf, follow, partsOf, sentencesOf, within, type Run } from '../phrases/clauses.ts';
import { lastBefore, paragraphTurns } from '../phrases/sentence-turns.ts';
import { findBatches } from './batches.ts';
import { findDated } from './dated.ts';
import { findInstitutions, findOutcomes } from './outcomes.ts';

/** A rule by its name and its reason. */
interface GoalRule {
  name: string;
  reason: string;
}

/** What takes a run of words for a promise. */
const taking = {
  batch: {
    name: 'batch',
    reason: '一批 or 一大批 of something, to be made or planned, promises without a number.',
  },
  institution: {
    name: 'institution',
    reason: '探索建立 a system promises an institution and needs no deadline.',
  },
  outcome: {
    name: 'outcome',
    reason:
      'Under a deadline or a heading of goals, a change with its manner is what is to become of things.',
  },
  dated: {
    name: 'dated',
    reason: 'What a clause without a number says behind a deadline of its sentence is to be so by then.',
  },
} as const satisfies Record<string, GoalRule>;

/** What keeps such a run from being one. */
const refusing = {
  past: { name: 'past', reason: 'The sentence tells of what has happened.' },
  forecast: { name: 'foreseen', reason: 'What somebody expects is no promise.' },
  unplanned: { name: 'unplanned', reason: 'No verb, deadline or heading of goals says that it is planned.' },
} as const satisfies Record<string, GoalRule>;

/** A promise found, its rule, and whether it is one only where something else says that it is planned. */
interface Promised extends Run {
  rule: GoalRule;
  needsPlan: boolean;
}

/** A promise and the rule that took it; the rule is no part of a reading. */
export interface TracedGoal extends Goal {
  rule: GoalRule;
}

/** Every promise of an article and every run like one that was refused, each with its rule. */
export interface GoalTrace {
  goals: TracedGoal[];
  refused: (Pick<Goal, 'phrase' | 'at'> & { rule: GoalRule })[];
}

/** Judges every run of words that looks like a promise without a number. Said again, a promise is given once. */
export function traceGoals(article: Article, known: Known): GoalTrace {
  const deadlines = known.deadlines ?? articleDeadlines(article, known);
  const refused: GoalTrace['refused'] = [];
  const body = article.paragraphs.flatMap((paragraph, index) =>
    goalsOf(paragraph, deadlines.body[index], deadlines.term, refused),
  );
  const head = article.head
    .filter(({ kind }) => kind !== 'byline' && kind !== 'dateline')
    .flatMap((block) => goalsOf(block, deadlines.head[article.head.indexOf(block)], deadlines.term, refused));
  const once = withoutRepeats([...body, ...head]);
  const goals = [
    ...once.filter(({ at }) => at.paragraph === 0),
    ...once.filter(({ at }) => at.paragraph > 0),
  ];
  return { goals, refused };
}

/** What the sentences of a text promise by their deadlines. */
function datedIn(text: string, periods: ParagraphTimes['periods']): Run[] {
  if (periods.length === 0) return [];
  const sentences = sentencesOf(text);
  const timed = within(sentences, periods);
  return within(sentences, clausesOf(text)).flatMap((clauses, index) =>
    findDated(text, sentences[index] ?? { start: 0, end: 0 }, clauses, timed[index] ?? []),
  );
}

function goalsOf(
  { text, n }: Paragraph,
  times: ParagraphTimes | undefined,
  term: number | null,
  refused: GoalTrace['refused'],
): TracedGoal[] {
  if (!times) return [];
  const first = times.periods.find(({ kind }) => kind === 'by');
  const from = times.planned ? 0 : first?.end;
  const found: Promised[] = [
    ...datedIn(text, times.periods).map((run) => ({ ...run, rule: taking.dated, needsPlan: false })),
    ...findBatches(text).map((run) => ({ ...run, rule: taking.batch, needsPlan: !run.verb })),
    ...findInstitutions(text).map((run) => ({ ...run, rule: taking.institution, needsPlan: false })),
    ...(from === undefined ? [] : findOutcomes(text, from, text.length)).map((run) => ({
      ...run,
      rule: taking.outcome,
      needsPlan: false,
    })),
  ];
  if (found.length === 0) return [];
  const sentences = sentencesOf(text);
  const turns = paragraphTurns(text, sentences, times.periods, times.planned, times.joined).flatMap(
    (each) => each.turns,
  );
  const at = {
    sentence: follow(sentences),
    part: follow(partsOf(text)),
    clause: follow(clausesOf(text)),
    turn: lastBefore(turns),
  };
  let reached = 0;
  return found
    .sort((one, other) => one.start - other.start)
    .flatMap(({ start, end, rule, needsPlan }) => {
      const sentence = at.sentence(start) ?? { start, end };
      const part = at.part(start) ?? { start, end };
      const clause = at.clause(start) ?? { start, end };
      const turn = at.turn(start);
      const stance = turn && turn.start >= sentence.start ? turn.stance : null;
      if (start < reached) return [];
      const found = { phrase: text.slice(start, end), at: { paragraph: n, start, end } };
      const refusal =
        stance === 'past' || stance === 'forecast'
          ? refusing[stance]
          : times.record && turn?.rule !== 'deadline'
            ? refusing.past
            : needsPlan && stance !== 'plan' && !times.planned
              ? refusing.unplanned
              : null;
      if (refusal) {
        refused.push({ ...found, rule: refusal });
        return [];
      }
      reached = end;
      return [
        {
          ...found,
          byYear: yearFor(times, { start, sentence, part, clause, row: null, yearly: false }, term),
          rule,
        },
      ];
    });
}

/** The goals less those that end as one before them does, due in the same year. */
function withoutRepeats(goals: readonly TracedGoal[]): TracedGoal[] {
  const ends = new Map<string, TracedGoal[]>();
  return goals.filter((goal) => {
    const key = `${goal.byYear} ${goal.phrase.slice(-4)}`;
    const alike = ends.get(key) ?? [];
    const said = alike.some(({ phrase }) => phrase.endsWith(goal.phrase) || goal.phrase.endsWith(phrase));
    if (!said) ends.set(key, [...alike, goal]);
    return !said;
  });
}
