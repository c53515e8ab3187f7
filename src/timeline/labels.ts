import type { Group } from './groups.ts';
import { REACH } from './sizes.ts';

/** A title at its place: `x` is its left edge, `row` the row of its track. */
export interface PlacedTitle {
  id: string;
  row: number;
  x: number;
  width: number;
  /** Where the mark stands from which a thin line leads down to it; null for a title in the row of its mark. */
  leader: number | null;
}

interface Stretch {
  left: number;
  right: number;
}

const BESIDE = 5;
const AIR = 6;
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
    width,
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
    ({ group, member }) => {
      const wide = widthOf(member.entry.title);
      const inside = member.x + REACH + BESIDE;
      const stand = (x: number): Stand => ({ row: group.row, x, left: x, right: x + wide, leader: null });
      const hang = (x: number): Stand => ({
        row: 1,
        x,
        left: Math.min(x, member.x),
        right: Math.max(x + wide, member.x),
        leader: member.x,
      });
      const places = [
        ...(inside + wide + REACH < group.right ? [stand(inside)] : []),
        stand(group.right + BESIDE),
        stand(group.left - BESIDE - wide),
        ...(lines.length > 0 && group.row === 0
          ? [hang(member.x + FROM_LEADER), hang(member.x - FROM_LEADER - wide)]
          : []),
      ];
      const place = places.find(
        ({ row, x, left, right }) =>
          x >= 0 &&
          x + wide <= width &&
          takenIn(row).every((one) => (x === inside && one === group) || clear(one, left, right)),
      );
      if (!place) return [];
      takenIn(place.row).push(place);
      return [{ ...place, id: member.entry.id, width: wide }];
    },
  );
}

/** A place for a title, and the room it takes with its leader. */
interface Stand extends Stretch {
  row: number;
  x: number;
  leader: number | null;
}

function clear({ left, right }: Stretch, from: number, to: number): boolean {
  return right + BESIDE <= from || left >= to + AIR;
}
