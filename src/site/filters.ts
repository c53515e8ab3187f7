import type { Provision } from '../schema/provision.ts';

/**
 * What a list can be narrowed to. A filter is an address: whoever follows `#only-body-mee` sees the records that carry
 * the key `body-mee`, with scripts off too, and can send it on. `filterRules` makes it so.
 */
export interface Filter {
  /** The kind and the id of a record, joined: `body-mee`, `theme-land`. */
  key: string;
  id: string;
  /** How many of the records carry it. */
  count: number;
}

/** The anchor that narrows a list to the records that carry a key. */
export const filterAnchor = (key: string): string => `only-${key}`;

/** The key of a body that is charged. */
export const bodyKey = (agency: string): string => `body-${agency}`;

/** The key of a theme. */
export const themeKey = (theme: string): string => `theme-${theme}`;

/** The key of a strand. */
export const strandKey = (strand: string): string => `strand-${strand}`;

/** Every key that a provision carries, as its `data-filters` has them. */
export function keysOf({ agencies, themes }: Pick<Provision, 'agencies' | 'themes'>): string[] {
  return [...agencies.map(({ agency }) => bodyKey(agency)), ...themes.map(themeKey)];
}

/** The bodies and the themes that provisions can be narrowed to, those with most provisions first. */
export function filtersOf(provisions: readonly Pick<Provision, 'agencies' | 'themes'>[]): {
  bodies: Filter[];
  themes: Filter[];
} {
  return {
    bodies: counted(
      provisions.map(({ agencies }) => agencies.map(({ agency }) => agency)),
      bodyKey,
    ),
    themes: counted(
      provisions.map(({ themes }) => themes),
      themeKey,
    ),
  };
}

function counted(lists: readonly (readonly string[])[], keyOf: (id: string) => string): Filter[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const id of new Set(list)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ key: keyOf(id), id, count }))
    .toSorted((one, other) => other.count - one.count);
}

/**
 * A style sheet that carries filters out: after the anchor of a key, when it is the target of the address, everything
 * with filters that has not that key is away. One rule a key, since a style sheet cannot compare two attributes.
 */
export function filterRules(keys: readonly string[]): string {
  return [...new Set(keys)]
    .toSorted()
    .map(
      (key) => `#${filterAnchor(key)}:target~* [data-filters]:not([data-filters~='${key}']){display:none}\n`,
    )
    .join('');
}
