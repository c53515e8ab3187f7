import type { Period } from '../deadlines/index.ts';
import { within, type Run } from './clauses.ts';
import { COMPARING, turnsOf, type Turn } from './stance.ts';

/**
 * The turns of stance in one sentence; whether a deadline that was set before it still holds where it begins; and whether the
 * sentences before it ended in telling what is past; and whether it is dated ahead itself.
 */
export interface TurnedSentence {
  turns: Turn[];
  carried: boolean;
  told: boolean;
  dated: boolean;
}

/** What a goal says of standings and a report does not: one of the first few (位居全国前三, 居行业前列), not a place (位居第二). */
const amongTheFirst = /^[一-鿿]{1,8}?前(?:[一二三四五六七八九十\d]|列|茅)/;
const window = 14;

/**
 * The turns of stance of every sentence of a text, with offsets in the text. A deadline is carried on into the sentences
 * behind its own until one of them tells of what is past. Comparisons (位居全国前三) turn nothing where they are goals themselves:
 * in a `planned` paragraph, behind a word of planning in their sentence, or, if they are among the first, under a deadline that
 * is carried on.
 */
export function paragraphTurns(
  text: string,
  sentences: readonly Run[],
  periods: readonly Period[],
  planned: boolean,
  joined: boolean,
): TurnedSentence[] {
  let carried = joined;
  let told = false;
  return within(sentences, periods).map((timed, index) => {
    const sentence = sentences[index] ?? { start: 0, end: 0 };
    const before = { carried, told };
    let stance: Turn['stance'] | null = null;
    const turns = sentenceTurns(text, sentence, timed).filter(({ rule, start, stance: own }) => {
      const isGoal =
        rule === COMPARING &&
        (planned ||
          stance === 'plan' ||
          (stance === null && before.carried && amongTheFirst.test(text.slice(start + 1, start + window))));
      if (!isGoal) stance = own;
      return !isGoal;
    });
    const last = turns.at(-1);
    if (last) told = last.stance === 'past';
    if (last) carried = last.stance === 'plan' && (carried || turns.some(({ rule }) => rule === 'deadline'));
    return {
      turns,
      ...before,
      dated: turns.some(({ rule }) => rule === 'deadline' || rule === 'year-ahead'),
    };
  });
}

function sentenceTurns(text: string, { start, end }: Run, periods: readonly Period[]): Turn[] {
  const shift = <T extends Run>(run: T, by: number): T => ({
    ...run,
    start: run.start + by,
    end: run.end + by,
  });
  return turnsOf(
    text.slice(start, end),
    periods.map((period) => shift(period, -start)),
  ).map((turn) => shift(turn, start));
}

/** A look-up for offsets that never go back: the last turn that begins before the offset. */
export function lastBefore(turns: readonly Turn[]): (offset: number) => Turn | null {
  let index = 0;
  return (offset) => {
    while (index < turns.length && (turns[index]?.start ?? 0) < offset) index += 1;
    return turns[index - 1] ?? null;
  };
}
