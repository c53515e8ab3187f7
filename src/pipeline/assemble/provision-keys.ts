import type { ProvisionEntry } from '../../schema/provision.ts';
import { labelNumber, provisionKey } from './provision-key.ts';

/** For each provision the position of the nearest one before it that is less deep; undefined for the outermost. */
export function parentsOf(depths: readonly number[]): (number | undefined)[] {
  return depths.map((depth, position) => {
    const before = depths.slice(0, position).findLastIndex((other) => other < depth);
    return before === -1 ? undefined : before;
  });
}

/** What stands more than once. */
function repeated(values: readonly string[]): Set<string> {
  const seen = new Set<string>();
  return new Set(values.filter((value) => seen.has(value) || !seen.add(value)));
}

/**
 * The last parts of the ids of a policy’s provisions, in order. A document that counts its items through gives each the
 * key of its label; where a level starts again under each part and keys would be the same, every provision of that level
 * bears the numbers of what it stands in before its own: `2-1`, `part-2-1`.
 */
export function provisionKeys(
  provisions: readonly Pick<ProvisionEntry, 'label' | 'group'>[],
  depths: readonly number[],
): string[] {
  const parents = parentsOf(depths);
  const counts = new Map<string, number>();
  const orders = provisions.map(({ group }, position) => {
    const kind = `${group?.en ?? ''} ${depths[position]}`;
    const order = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, order);
    return order;
  });
  const isPart = (position: number) => parents.includes(position);
  const plain = provisions.map(({ label, group }, position) =>
    provisionKey({ label, group, isPart: isPart(position) }, orders[position] ?? 1),
  );
  const twice = repeated(plain);
  const restarting = new Set(depths.filter((_, position) => twice.has(plain[position] ?? '')));
  const chain = (position: number): string => {
    const own = labelNumber(provisions[position]?.label ?? '') ?? orders[position] ?? 1;
    const parent = parents[position];
    return parent === undefined ? String(own) : `${chain(parent)}-${own}`;
  };
  return provisions.map(({ group }, position) => {
    if (group !== null || !restarting.has(depths[position] ?? 1)) return plain[position] ?? '';
    return isPart(position) ? `part-${chain(position)}` : chain(position);
  });
}
