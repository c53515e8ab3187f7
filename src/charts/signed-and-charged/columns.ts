import type { Provision } from '../../schema/provision.ts';
import type { ItemGroup, SigningReading } from './signing-reading.ts';

/** Where one item stands. */
export interface Column {
  item: Provision;
  x: number;
}

/** Where the items of one part stand, from the left edge of the first to the right edge of the last. */
export interface ColumnGroup {
  group: ItemGroup;
  left: number;
  right: number;
  columns: readonly Column[];
}

/** The most that two neighbouring items stand apart, in pixels. */
const WIDEST = 96;

/** Spreads the items between two edges, with `gap` pixels between parts. */
export function columnsBetween(
  { groups }: SigningReading,
  left: number,
  right: number,
  gap: number,
): ColumnGroup[] {
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const pitch = Math.min(WIDEST, (right - left - gap * (groups.length - 1)) / count);
  let edge = left;
  return groups.map((group) => {
    const start = edge;
    const end = start + group.items.length * pitch;
    edge = end + gap;
    const columns = group.items.map((item, index) => ({ item, x: start + (index + 0.5) * pitch }));
    return { group, left: start, right: end, columns };
  });
}
