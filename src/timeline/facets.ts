import type { Entry } from './entry.ts';
import { pass, type Filter } from './filter.ts';

/** The parts of a filter that offer a choice of values. */
export type Facet = 'strands' | 'kinds' | 'body' | 'status';

/** The values of an entry that a facet counts. */
const valuesOf: Record<Facet, (entry: Entry) => readonly string[]> = {
  strands: ({ strand }) => [strand],
  kinds: ({ kind }) => [kind],
  body: ({ bodies }) => bodies,
  status: ({ statuses }) => statuses,
};

/** How many entries each value of a facet would show, the rest of the filter as it is. Values that show none are absent. */
export function countsOf(entries: readonly Entry[], filter: Filter, facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of pass(entries, filter, facet))
    for (const value of new Set(valuesOf[facet](entry))) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
