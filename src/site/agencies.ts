import type { Agency } from '../schema/agency.ts';

/** Bodies by the work they are given and then the documents they sign, the busiest first. */
export function byLoad(agencies: readonly Agency[]): Agency[] {
  return agencies.toSorted(
    (one, other) =>
      other.charged.length - one.charged.length ||
      other.signed.length - one.signed.length ||
      one.id.localeCompare(other.id, 'en'),
  );
}
