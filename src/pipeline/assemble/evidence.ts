import type { Evidence } from '../../schema/evidence.ts';
import { byId } from './order.ts';

/** One piece of evidence out of two uses of the same words: never surer than the less sure, with the first note. */
function merged(one: Evidence, other: Evidence): Evidence {
  const note = one.note ?? other.note;
  const unsure = one.kind === 'cited' && other.kind === 'cited' && other.confidence === 'medium';
  return unsure ? { ...one, note, confidence: 'medium' } : { ...one, note };
}

/** The evidence of the ledger by id, each once, however often it is used. */
export function assembleEvidence(found: readonly Evidence[]): Evidence[] {
  const known = new Map<string, Evidence>();
  for (const evidence of found) {
    const before = known.get(evidence.id);
    known.set(evidence.id, before ? merged(before, evidence) : evidence);
  }
  return [...known.values()].toSorted(byId);
}
