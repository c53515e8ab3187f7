/** Something that one side has, and how it is shown where the sides disagree. */
export interface Statement<T> {
  value: T;
  shown: string;
  /** On the gold side: right to have and right to leave out. */
  optional?: boolean;
}

/** How far a reading and gold agree about one kind of fact. */
export interface Tally {
  kind: string;
  /** Statements of gold that must be there, and how many of them were read. */
  expected: number;
  matched: number;
  /** Statements read, less those that gold leaves open. */
  read: number;
  /** What gold has and the reading has not; what the reading has and gold has not. */
  missing: readonly string[];
  unexpected: readonly string[];
}

/**
 * Matches the statements of a reading with those of gold, one with one, in their order; statements that gold must
 * have come before the optional ones. `same` tells whether two of them say the same.
 */
export function tally<G, R>(
  kind: string,
  gold: readonly Statement<G>[],
  read: readonly Statement<R>[],
  same: (gold: G, read: R) => boolean,
): Tally {
  const open = new Set(
    gold.toSorted((one, other) => Number(one.optional ?? false) - Number(other.optional ?? false)),
  );
  const unexpected: string[] = [];
  let matched = 0;
  let left = 0;
  for (const statement of read) {
    const match = [...open].find(({ value }) => same(value, statement.value));
    if (!match) {
      unexpected.push(statement.shown);
      continue;
    }
    open.delete(match);
    if (match.optional) left += 1;
    else matched += 1;
  }
  return {
    kind,
    expected: gold.filter(({ optional }) => !optional).length,
    matched,
    read: read.length - left,
    missing: [...open].filter(({ optional }) => !optional).map(({ shown }) => shown),
    unexpected,
  };
}

/** The tallies of several articles as one a kind, in the order in which kinds first occur. */
export function sumTallies(tallies: readonly Tally[]): Tally[] {
  const kinds = new Map<string, Tally>();
  for (const each of tallies) {
    const sum = kinds.get(each.kind);
    kinds.set(each.kind, {
      kind: each.kind,
      expected: (sum?.expected ?? 0) + each.expected,
      matched: (sum?.matched ?? 0) + each.matched,
      read: (sum?.read ?? 0) + each.read,
      missing: [...(sum?.missing ?? []), ...each.missing],
      unexpected: [...(sum?.unexpected ?? []), ...each.unexpected],
    });
  }
  return [...kinds.values()];
}

/** Share of what was read that is right, 0 to 1; 1 where nothing was read. */
export const precision = ({ matched, read }: Tally): number => (read === 0 ? 1 : matched / read);

/** Share of what should be read that was, 0 to 1; 1 where nothing should be. */
export const recall = ({ matched, expected }: Tally): number => (expected === 0 ? 1 : matched / expected);
