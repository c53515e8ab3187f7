import type { Bilingual } from '../schema/bilingual.ts';
import type { Provision } from '../schema/provision.ts';

/** A part of a document with its items; documents without parts have one, or one a group. */
export interface OutlinePart {
  part: Provision | null;
  group: Bilingual | null;
  items: readonly Provision[];
}

/** The items of a document: its provisions without the parts that hold others. */
export function itemsOf(provisions: readonly Provision[]): Provision[] {
  const parents = new Set(provisions.flatMap(({ parent }) => parent ?? []));
  return provisions.filter(({ id }) => !parents.has(id));
}

/** The anchor of a provision on the page of its document. */
export const provisionAnchor = ({ id }: Pick<Provision, 'id'>): string => id.replace('/', '-');

/** The anchor of a part: its provision’s, or its place where the source numbers no parts. */
export const partAnchor = (part: Provision | null, index: number): string =>
  part ? provisionAnchor(part) : `part-${index + 1}`;

/** Provisions under the parts they stand in, in the order of the document. */
export function outlineOf(provisions: readonly Provision[]): OutlinePart[] {
  const byPart = Map.groupBy(itemsOf(provisions), ({ parent, group }) => parent ?? group?.en ?? '');
  return [...byPart.values()].map((members) => ({
    part: provisions.find(({ id }) => id === members[0]?.parent) ?? null,
    group: members[0]?.group ?? null,
    items: members,
  }));
}
