import type { Explanation } from './explain-issue.ts';
import type { Path } from './register.ts';

/** Every entry of a list whose `id` an entry before it has, told with the line of the first. */
export function duplicateIds(value: unknown, lineOf: (path: Path) => number): Explanation[] {
  if (!Array.isArray(value)) return [];
  const first = new Map<string, number>();
  return value.flatMap((entry: { id?: unknown } | null, position): Explanation[] => {
    const id = entry?.id;
    if (typeof id !== 'string') return [];
    const known = first.get(id);
    if (known === undefined) {
      first.set(id, position);
      return [];
    }
    const reason = `unexpected second “${id}”, expected every id once; the first stands in line ${lineOf([known, 'id'])}`;
    return [{ path: [position, 'id'], of: 'value', rule: 'duplicate-id', reason }];
  });
}
