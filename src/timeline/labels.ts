import type { Entry } from './entry.ts';
import type { Group } from './groups.ts';
import { meets, type Stretch } from './pack.ts';
import { REACH } from './sizes.ts';

/** A title at its place: `x` is its left edge, `row` the row of its track; `left` and `right` take in its leader. */
export interface PlacedTitle extends Stretch {
  entry: Entry;
  row: number;
  x: number;
  width: number;
  /** Where the mark stands from which a thin line leads down to it; null for a title in the row of its mark. */
  leader: number | null;
}

/** Air between a title and its mark, and between it and all else in its row: it stands nearest to its own. */
const BESIDE = 4;
const AIR = 8;
/** How far from its leader a title begins. */
const FROM_LEADER = 8;

/**
 * Titles for the marks that stand alone, wherever there is room: beside the mark, within its brackets where they are
 * far apart, or, where a line of a document runs on beside it (`lines`), in the row under it, with a thin line from the
 * mark. The chosen entry comes first, the others in the order given. No title meets a mark, a document, another title or
 * the edge; a mark without one keeps its link, a group its count.
 */
export function titlesFor(
  groups: readonly Group[],
  {
    lines,
    width: room,
    widthOf,
    chosen,
  }: {
    lines: readonly Stretch[];
    width: number;
    widthOf: (words: string) => number;
    chosen: string | null;
  },
): PlacedTitle[] {
  const taken = new Map<number, Stretch[]>();
  const takenIn = (row: number) => {
    const stretches = taken.get(row) ?? [];
    taken.set(row, stretches);
    return stretches;
  };
  takenIn(0).push(...lines);
  for (const group of groups) takenIn(group.row).push(group);
  const named = groups.flatMap((group) => {
    const member = group.members.find(({ entry }) => entry.id === chosen) ?? group.members[0];
    const first = member?.entry.id === chosen;
    return member && (first || group.members.length === 1) ? [{ group, member, first }] : [];
  });
  return [...named.filter(({ first }) => first), ...named.filter(({ first }) => !first)].flatMap(
    ({ group, member: { entry, x: mark } }) => {
      const { row, left, right } = group;
      const width = widthOf(entry.title);
      const inside = mark + REACH + BESIDE;
      const stand = (x: number) => ({ entry, row, x, width, left: x, right: x + width, leader: null });
      const hang = (x: number) => ({
        ...stand(x),
        row: 1,
        left: Math.min(x, mark),
        right: Math.max(x + width, mark),
        leader: mark,
      });
      const place = [
        ...(inside + width + REACH < right ? [stand(inside)] : []),
        stand(right + BESIDE),
        stand(left - BESIDE - width),
        ...(lines.length > 0 && row === 0
          ? [hang(mark + FROM_LEADER), hang(mark - FROM_LEADER - width)]
          : []),
      ].find(
        (one) =>
          one.x >= 0 &&
          one.x + width <= room &&
          takenIn(one.row).every((other) => other === group || !meets(one, other, AIR)),
      );
      if (!place) return [];
      takenIn(place.row).push(place);
      return [place];
    },
  );
}
