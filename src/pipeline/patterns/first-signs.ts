import { unitsOfSource } from './sign-sources.ts';

/** What a part of a pattern can begin with, as sources of single signs. */
interface Beginning {
  first: readonly string[];
  second: readonly string[];
  /** Whether the part can be empty, and whether it can be one sign long. */
  empty: boolean;
  single: boolean;
}

const nothing: Beginning = { first: [], second: [], empty: true, single: false };

/** One part and then the other. */
function then(one: Beginning, other: Beginning): Beginning {
  if (!one.empty && !one.single) return one;
  return {
    first: one.empty ? [...one.first, ...other.first] : one.first,
    second: [...one.second, ...(one.single ? other.first : []), ...(one.empty ? other.second : [])],
    empty: one.empty && other.empty,
    single: (one.single && other.empty) || (one.empty && other.single),
  };
}

/** A part, `least` to `most` times. */
const repeated = (part: Beginning, least: number, most: number): Beginning => ({
  first: part.first,
  second: most > 1 && part.single ? [...part.second, ...part.first] : part.second,
  empty: part.empty || least === 0,
  single: part.single && (least <= 1 || part.empty),
});

const lookaround = /\(\?<?[=!]/y;
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
      first: all.flatMap(({ first }) => first),
      second: all.flatMap(({ second }) => second),
      empty: all.some(({ empty }) => empty),
      single: all.some(({ single }) => single),
    };
  }

  #sequence(): Beginning {
    let whole = nothing;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? ''))
      whole = then(whole, this.#quantified());
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
    if (this.#take(lookaround)) {
      this.#group();
      return nothing;
    }
    if (this.#take(opening)) return this.#group();
    // what it repeats may be anything, and empty
    if (this.#take(backReference)) return { first: ['.'], second: ['.'], empty: true, single: true };
    return { first: [this.#take(sign)?.[0] ?? '.'], second: [], empty: false, single: true };
  }

  #group(): Beginning {
    const inside = this.alternatives();
    this.#at += 1;
    return inside;
  }
}

/** The code units that a match can begin with, and those that can stand second in it; null for nearly any. */
export interface FirstSigns {
  first: ReadonlySet<number>;
  second: ReadonlySet<number> | null;
}

/** First signs beyond this number are no help: nearly every character of a Chinese text is one. */
const tooMany = 2_000;

function unitsOf(sources: readonly string[]): ReadonlySet<number> | null {
  const units = sources.map(unitsOfSource);
  return units.includes(null) ? null : new Set(units.flatMap((each) => each ?? []));
}

/**
 * What the matches of `pattern` can begin with; null where a match can be empty or can begin with nearly anything. It is
 * read off the pattern’s source, so that it never falls behind it. What lookarounds and anchors forbid is not counted:
 * where both signs are among these, the pattern has still to be tried. A match of one sign can have any behind it.
 */
export function firstSigns(pattern: RegExp): FirstSigns | null {
  if (pattern.ignoreCase || pattern.unicodeSets) return null;
  const { first, second, empty, single } = new PatternReader(pattern.source).alternatives();
  const units = empty ? null : unitsOf(first);
  return units === null || units.size > tooMany
    ? null
    : { first: units, second: single ? null : unitsOf(second) };
}
