import type { AgencyEntry } from '../../../schema/agency.ts';
import type { NationalBody } from '../../../schema/national-body.ts';
import { SignSet } from '../../patterns/sign-set.ts';

/** What a printed name stands for. */
export interface KnownName {
  /** Full official name: the same for every name of one body. */
  body: string;
  /** The name to list: as printed where that is official, else the official short name. */
  canonical: string;
}

/** The names of bodies that are known by heart. */
export interface Gazetteer {
  /** What `name` stands for, if it is known. */
  lookup(name: string): KnownName | undefined;
  /** End of the longest known name that starts at `start` of `text`, or null. */
  longestAt(text: string, start: number): number | null;
}

/** Whose body it is, which the usual short name leaves out. */
const owners = ['国务院', '中国'];
/** What is read of an agency: its names. */
type Named = Pick<AgencyEntry, 'name' | 'short' | 'aliases'>;

const prefixes = ['国家', '中国', '国务院', '中央'];

/** An agency’s names sorted into official and informal, which the register of agencies keeps in one list. */
function toNationalBody({ name, short, aliases }: Named): NationalBody {
  const prefixed = prefixes.map((prefix) => prefix + short.zh);
  const isOfficial = (alias: string) => prefixed.includes(alias) || alias.startsWith(short.zh);
  const official = aliases.filter(isOfficial);
  // a body whose short name is its full one is known by that
  const first =
    short.zh === name.zh
      ? undefined
      : official.find((alias) => prefixed.includes(alias) && alias !== name.zh);
  return {
    full: name.zh,
    short: [...new Set([first ?? short.zh, short.zh, ...official])],
    informal: aliases.filter((alias) => !isOfficial(alias)),
  };
}

/**
 * The gazetteer that two registers make: agencies (names, short names, aliases) and all other national bodies.
 * Of a name given twice, the register of agencies decides. An alias of an agency counts as official where it is
 * the short name with 国家, 中国, 国务院 or 中央 before it, or an office of the body (…办公厅); of these, those with
 * 中国 or 国务院 are read as the short name.
 */
export function loadGazetteer(agencies: readonly Named[], bodies: readonly NationalBody[]): Gazetteer {
  const names = new Map<string, KnownName>();
  const add = (name: string, known: KnownName) => {
    if (!names.has(name)) names.set(name, known);
  };
  // 国务院国资委 and 中国人民银行 are the usual short name with its owner before it
  for (const { name, short, aliases } of agencies)
    for (const printed of [name.zh, ...aliases])
      if (owners.some((owner) => printed === owner + short.zh))
        add(printed, { body: name.zh, canonical: short.zh });
  for (const { full, short, informal } of [...agencies.map(toNationalBody), ...bodies]) {
    for (const name of [full, ...short]) add(name, { body: full, canonical: name });
    for (const name of informal) add(name, { body: full, canonical: short[0] ?? full });
  }
  // few texts share two characters with a name by chance, so that hardly any place is tried
  const lengths = new Map<string, number[]>();
  for (const name of [...names.keys()].sort((a, b) => b.length - a.length)) {
    const known = lengths.get(name.slice(0, 2)) ?? [];
    if (known.at(-1) !== name.length) known.push(name.length);
    lengths.set(name.slice(0, 2), known);
  }
  // most of what is looked up ends or begins in no sign that a name does, and need not be hashed
  const signsAt = (index: number) => new SignSet([...names.keys()].map((name) => name.charCodeAt(index)));
  const [first, second] = [signsAt(0), signsAt(1)];
  const last = new SignSet([...names.keys()].map((name) => name.charCodeAt(name.length - 1)));
  return {
    lookup: (name) => (last.has(name.charCodeAt(name.length - 1)) ? names.get(name) : undefined),
    longestAt(text, start) {
      if (!first.has(text.charCodeAt(start)) || !second.has(text.charCodeAt(start + 1))) return null;
      const length = lengths
        .get(text.slice(start, start + 2))
        ?.find((n) => start + n <= text.length && names.has(text.slice(start, start + n)));
      return length === undefined ? null : start + length;
    },
  };
}
