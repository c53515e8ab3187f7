import type { Evidence } from '../../schema/evidence.ts';
import { byId } from './order.ts';

/** The evidence of the ledger by id, each once: the first to bring a note gives it. */
export function assembleEvidence(found: readonly Evidence[]): Evidence[] {
  const known = new Map<string, Evidence>();
  for (const evidence of found) {
    const before = known.get(evidence.id);
    if (!before || (before.note === null && evidence.note !== null)) known.set(evidence.id, evidence);
  }
  return [...known.values()].toSorted(byId);
}
