import type { Bilingual } from '../schema/bilingual.ts';
import type { Provision } from '../schema/provision.ts';

/** A part of a document with its items; documents without parts have one, or one a group. */
export interface OutlinePart {
  part: Provision | null;
  group: Bilingual | null;
  items: readonly Provision[];
}

/** Provisions under the parts they stand in, in the order of the document. */
export function outlineOf(provisions: readonly Provision[]): OutlinePart[] {
  const parents = new Set(provisions.flatMap(({ parent }) => parent ?? []));
  const items = provisions.filter(({ id }) => !parents.has(id));
  const byPart = Map.groupBy(items, ({ parent, group }) => parent ?? group?.en ?? '');
  return [...byPart.values()].map((members) => ({
    part: provisions.find(({ id }) => id === members[0]?.parent) ?? null,
    group: members[0]?.group ?? null,
    items: members,
  }));
}
