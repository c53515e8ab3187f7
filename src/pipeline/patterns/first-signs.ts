import { isNumberSign } from './number-row.ts';
import { unitsOfSource } from './sign-sources.ts';

/** Signs, as their sources, and the signs that can stand behind them. */
interface Pairs {
  first: readonly string[];
  second: readonly string[];
}

/** What a part of a pattern can begin with. */
interface Beginning {
  /** Its beginnings of two signs and more. */
  pairs: readonly Pairs[];
  /** What the part can be where it is one sign long. */
  single: readonly string[];
  /** Whether the part can be empty. */
  empty: boolean;
  /** Whether the part can be signs of numbers throughout, or empty. */
  number: boolean;
  /** The signs it can have behind such a row at its head, or with no row: what comes first that is no sign of a number. */
  behind: readonly string[];
}

const nothing: Beginning = { pairs: [], single: [], empty: true, number: true, behind: [] };

const firstOf = ({ pairs, single }: Beginning): string[] => [
  ...pairs.flatMap(({ first }) => first),
  ...single,
];

/** Pairs of a sign and of what another part begins with. */
function pairsOf(single: readonly string[], behind: Beginning): Pairs[] {
  const second = firstOf(behind);
  return single.length === 0 || second.length === 0 ? [] : [{ first: single, second }];
}

/** One part and then the other. */
function then(one: Beginning, other: Beginning): Beginning {
  // most of a pattern stands behind what tells its beginning
  if (one.single.length === 0 && !one.empty && !one.number) return one;
  return {
    pairs: [...one.pairs, ...pairsOf(one.single, other), ...(one.empty ? other.pairs : [])],
    single: [...(other.empty ? one.single : []), ...(one.empty ? other.single : [])],
    empty: one.empty && other.empty,
    number: one.number && other.number,
    behind: one.number ? [...one.behind, ...other.behind] : one.behind,
  };
}

/** A part that another has to follow, whatever else follows: 将(?=建). */
const before = (one: Beginning, ahead: Beginning): Beginning => ({
  ...(ahead.empty ? one : { ...one, pairs: [...one.pairs, ...pairsOf(one.single, ahead)], single: [] }),
  number: one.number && ahead.number,
  behind: one.number ? [...one.behind, ...ahead.behind] : one.behind,
});

/** A part, `least` to `most` times. */
const repeated = (part: Beginning, least: number, most: number): Beginning => ({
  pairs: most > 1 ? [...part.pairs, ...pairsOf(part.single, part)] : part.pairs,
  single: least <= 1 || part.empty ? part.single : [],
  empty: part.empty || least === 0,
  number: part.number || least === 0,
  behind: part.behind,
});

const one = (source: string): Beginning => ({
  pairs: [],
  single: [source],
  empty: false,
  number: unitsOfSource(source)?.some(isNumberSign) ?? true,
  behind: [source],
});
/** What may be anything, and empty. */
const anything: Beginning = {
  pairs: [{ first: ['.'], second: ['.'] }],
  single: ['.'],
  empty: true,
  number: true,
  behind: ['.'],
};

const lookahead = /\(\?=/y;
const otherLookaround = /\(\?(?:!|<[=!])/y;
const opening = /\((?:\?:|\?<[A-Za-z]\w*>|(?!\?))/y;
const anchor = /\\[bB]|[\^$]/y;
const backReference = /\\(?:[1-9]|k<\w+>)/y;
const quantifier = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/y;
const sign =
  /\[(?:\\[^]|[^\]\\])*\]|\\(?:[pP]\{[^}]*\}|u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[^])|[^]/uy;

/** Reads the source of a pattern from left to right for what it can begin with. */
class PatternReader {
  #at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  #take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#source);
    if (match) this.#at = pattern.lastIndex;
    return match;
  }

  /** Alternatives up to the end of the source or of the group. */
  alternatives(): Beginning {
    const all: Beginning[] = [];
    for (;;) {
      all.push(this.#sequence());
      if (this.#source[this.#at] !== '|') break;
      this.#at += 1;
    }
    return {
      pairs: all.flatMap(({ pairs }) => pairs),
      single: all.flatMap(({ single }) => single),
      empty: all.some(({ empty }) => empty),
      number: all.some(({ number }) => number),
      behind: all.flatMap(({ behind }) => behind),
    };
  }

  #sequence(): Beginning {
    let whole = nothing;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? ''))
      whole = this.#take(lookahead) ? before(whole, this.#group()) : then(whole, this.#quantified());
    return whole;
  }

  #quantified(): Beginning {
    const part = this.#part();
    const [, mark, least, comma, most] = this.#take(quantifier) ?? [];
    if (mark !== undefined) return repeated(part, mark === '+' ? 1 : 0, mark === '?' ? 1 : Infinity);
    if (least === undefined) return part;
    return repeated(part, Number(least), comma === undefined ? Number(least) : Number(most || Infinity));
  }

  #part(): Beginning {
    if (this.#take(anchor)) return nothing;
    if (this.#take(otherLookaround)) {
      this.#group();
      return nothing;
    }
    if (this.#take(opening)) return this.#group();
    if (this.#take(backReference)) return anything;
    return one(this.#take(sign)?.[0] ?? '.');
  }

  #group(): Beginning {
    const inside = this.alternatives();
    this.#at += 1;
    return inside;
  }
}

/** The code units that a match can begin with, and what can stand behind them. */
export interface FirstSigns {
  first: ReadonlySet<number>;
  /** Those of the first that any sign can stand behind, and all halves of pairs: nothing is told by the other half. */
  alone: ReadonlySet<number>;
  /** What can stand behind the others: never many. */
  second: ReadonlySet<number>;
  /**
   * What must stand behind the row of signs of numbers where a match begins with one: 月 for \d{1,2}月. Null where that is
   * anything. A text full of numbers is full of beginnings, and hardly one is told from others by two digits.
   */
  behindNumber: ReadonlySet<number> | null;
}

/** Signs beyond this number are no help: nearly every character of a Chinese text is one. */
const tooMany = 2_000;

const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** The units of signs; null for nearly any. */
function unitsOf(sources: readonly string[]): ReadonlySet<number> | null {
  const units = sources.map(unitsOfSource);
  if (units.some((each) => each === null || each.length > tooMany)) return null;
  const all = new Set(units.flatMap((each) => each ?? []));
  return all.size > tooMany ? null : all;
}

/**
 * What the matches of `pattern` can begin with; null where a match can be empty or can begin with nearly anything. It is
 * read off the pattern’s source, so that it never falls behind it. What anchors and lookarounds forbid is not counted, save
 * what must follow a first sign: where both signs are among these, the pattern has still to be tried.
 */
export function firstSigns(pattern: RegExp): FirstSigns | null {
  if (pattern.ignoreCase || pattern.unicodeSets) return null;
  const beginning = new PatternReader(pattern.source).alternatives();
  const first = beginning.empty ? null : unitsOf(firstOf(beginning));
  if (first === null) return null;
  const pairs = beginning.pairs.map((pair) => ({ first: pair.first, second: unitsOf(pair.second) }));
  const behind = beginning.number ? null : unitsOf(beginning.behind);
  const open = pairs.flatMap((pair) => (pair.second === null ? pair.first : []));
  return {
    first,
    alone: new Set([...(unitsOf([...beginning.single, ...open]) ?? first), ...[...first].filter(isHalf)]),
    second: new Set(pairs.flatMap(({ second }) => [...(second ?? [])])),
    behindNumber: behind === null ? null : new Set([...behind].filter((unit) => !isNumberSign(unit))),
  };
}
