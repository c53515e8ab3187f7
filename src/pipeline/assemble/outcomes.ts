import type { Outcome, OutcomeEntry } from '../../schema/outcome.ts';
import type { Cited } from '../resolve/cite.ts';
import { byId } from './order.ts';

/** The series of results by id, the points of each by date; points of one date keep the order of the register. */
export function assembleOutcomes(entries: Cited<OutcomeEntry[]>): Outcome[] {
  return entries
    .map((entry) => ({
      ...entry,
      points: entry.points.toSorted((one, other) =>
        one.date < other.date ? -1 : Number(one.date > other.date),
      ),
    }))
    .toSorted(byId);
}
