import type { Ledger } from '../schema/ledger.ts';
import type { Target } from '../schema/target.ts';

/** Between which two days a target was passed, and the words for it. */
export interface Passage {
  after: string;
  by: string;
  evidence: readonly string[];
}

/**
 * When a target was passed: as a milestone that names it says, which may rest on more than the series;
 * else between the two values of its series. Null where it was not passed.
 */
export function passageOf(
  target: Target,
  { events, outcomes }: Pick<Ledger, 'events' | 'outcomes'>,
): Passage | null {
  if (target.crossing === null) return null;
  const milestone = events.find(
    ({ kind, targets, after }) => kind === 'milestone' && after !== null && targets.includes(target.id),
  );
  if (milestone?.after) return { after: milestone.after, by: milestone.date, evidence: milestone.evidence };
  const points = outcomes.find(({ id }) => id === target.outcome)?.points ?? [];
  const { after, by } = target.crossing;
  return {
    after,
    by,
    evidence: points
      .filter(({ date, level }) => level && (date === after || date === by))
      .flatMap(({ evidence }) => evidence),
  };
}
