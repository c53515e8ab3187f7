import type { Period } from '../deadlines/index.ts';
import type { Run } from './clauses.ts';
import { turnsOf, type Turn } from './stance.ts';

/** The turns of stance in one sentence of a text, with offsets in the text. `periods` are the times of that sentence. */
export function sentenceTurns(text: string, { start, end }: Run, periods: readonly Period[]): Turn[] {
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
