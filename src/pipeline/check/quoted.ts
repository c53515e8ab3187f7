import type { Evidence } from '../../schema/evidence.ts';
import type { Locator } from '../../schema/locator.ts';
import type { Reading } from '../../schema/reading.ts';
import type { Readings } from '../resolve/corrected-readings.ts';
import { overlaps } from './overlaps.ts';

/**
 * What the readings hold at the words that evidence quotes: of the given kind of entries (dates, figures, goals), those
 * that any of the evidence overlaps. `ids` names the evidence that a fact rests on.
 */
export function quoted<T extends { at: Locator }>(
  ids: readonly string[],
  evidence: ReadonlyMap<string, Evidence>,
  readings: Readings,
  kind: (reading: Reading) => readonly T[],
): T[] {
  return ids.flatMap((id) => {
    const entry = evidence.get(id);
    const reading = entry?.kind === 'checked' ? readings.get(entry.article) : undefined;
    return entry?.kind === 'checked' && reading ? kind(reading).filter(({ at }) => overlaps(at, entry)) : [];
  });
}
