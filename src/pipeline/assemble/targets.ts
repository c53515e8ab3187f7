import type { Outcome } from '../../schema/outcome.ts';
import type { Target, TargetEntry } from '../../schema/target.ts';
import type { Cited } from '../resolve/cite.ts';
import { byId } from './order.ts';
import { targetStatus } from './target-status.ts';

/** The targets of the ledger by id, each with what became of it on the day of the edition. */
export function assembleTargets(
  entries: Cited<TargetEntry[]>,
  outcomes: readonly Outcome[],
  today: string,
): Target[] {
  const points = new Map(outcomes.map((outcome) => [outcome.id, outcome.points]));
  return entries
    .map((entry) => ({ ...entry, ...targetStatus(entry, points.get(entry.outcome ?? '') ?? [], today) }))
    .toSorted(byId);
}
