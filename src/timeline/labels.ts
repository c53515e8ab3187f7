import type { Group } from './groups.ts';
import { REACH } from './sizes.ts';

/** A title at its place: `x` is its left edge, `row` the row of its track. */
export interface PlacedTitle {
  id: string;
  row: number;
  x: number;
  width: number;
}

interface Stretch {
  left: number;
  right: number;
}

const BESIDE = 5;
const AIR = 6;

/**
 * Titles for the marks that stand alone, wherever there is room: beside the mark, within its brackets where they are
 * far apart, or, where the mark stands on the line of its document, in the row under it (`under`). The chosen entry comes first, the others in the order given.
 * No title meets a mark, another title or the edge; a mark without one keeps its link, a group its count.
 */
export function titlesFor(
  groups: readonly Group[],
  {
    under,
    width,
    widthOf,
    chosen,
  }: { under: boolean; width: number; widthOf: (words: string) => number; chosen: string | null },
): PlacedTitle[] {
  const taken = new Map<number, Stretch[]>();
  const takenIn = (row: number) => {
    const stretches = taken.get(row) ?? [];
    taken.set(row, stretches);
    return stretches;
  };
  for (const group of groups) takenIn(group.row).push(group);
  const named = groups.flatMap((group) => {
    const member = group.members.find(({ entry }) => entry.id === chosen) ?? group.members[0];
    const first = member?.entry.id === chosen;
    return member && (first || group.members.length === 1) ? [{ group, member, first }] : [];
  });
  return [...named.filter(({ first }) => first), ...named.filter(({ first }) => !first)].flatMap(
    ({ group, member }) => {
      const wide = widthOf(member.entry.title);
      const below = under && group.row === 0;
      const row = below ? 1 : group.row;
      const beside = [group.right + BESIDE, group.left - BESIDE - wide];
      const inside = member.x + REACH + BESIDE;
      const places = below
        ? [member.x - REACH, member.x + REACH - wide]
        : inside + wide + REACH < group.right
          ? [inside, ...beside]
          : beside;
      const isFree = (left: number) =>
        takenIn(row).every((one) => (left === inside && one === group) || clear(one, left, wide));
      const x = places.find((left) => left >= 0 && left + wide <= width && isFree(left));
      if (x === undefined) return [];
      takenIn(row).push({ left: x, right: x + wide });
      return [{ id: member.entry.id, row, x, width: wide }];
    },
  );
}

function clear({ left, right }: Stretch, from: number, wide: number): boolean {
  return right + BESIDE <= from || left >= from + wide + AIR;
}
