/** What targets are filtered by, in the order of the address. */
export const facets = ['status', 'strand', 'document', 'due'] as const;
export type Facet = (typeof facets)[number];

/** A value for each facet; the empty one stands for all. */
export type Facets = Readonly<Record<Facet, string>>;

/** Nothing chosen. */
export const everything: Facets = { status: '', strand: '', document: '', due: '' };

/** Whether a target has what was chosen; the facet `besides` is left out of account. */
export function matches(target: Facets, chosen: Facets, besides?: Facet): boolean {
  return facets.every(
    (facet) => facet === besides || chosen[facet] === '' || chosen[facet] === target[facet],
  );
}

/** How many targets a value of a facet would leave, with all else as chosen. */
export function countOf(targets: readonly Facets[], chosen: Facets, facet: Facet, value: string): number {
  return targets.filter(
    (target) => matches(target, chosen, facet) && (value === '' || target[facet] === value),
  ).length;
}

/** What an address chooses; a value that no target has chooses nothing. */
export function fromSearch(search: string, targets: readonly Facets[]): Facets {
  const parameters = new URLSearchParams(search);
  const chosen: Record<Facet, string> = { ...everything };
  for (const facet of facets) {
    const value = parameters.get(facet) ?? '';
    if (targets.some((target) => target[facet] === value)) chosen[facet] = value;
  }
  return chosen;
}

/** The part of an address that chooses the same, with its question mark; empty for everything. */
export function toSearch(chosen: Facets): string {
  const parameters = new URLSearchParams();
  for (const facet of facets) if (chosen[facet] !== '') parameters.set(facet, chosen[facet]);
  const written = parameters.toString();
  return written === '' ? '' : `?${written}`;
}
