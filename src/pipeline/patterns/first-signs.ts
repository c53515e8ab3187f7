import { unitsOfSource } from './sign-sources.ts';

/** What a part of a pattern can begin with, as sources of single signs, and whether the part can be empty. */
interface Beginning {
  signs: readonly string[];
  empty: boolean;
}

/** First signs beyond this number are no help: nearly every character of a Chinese text is one. */
const tooMany = 2_000;

const nothing: Beginning = { signs: [], empty: true };

/** One part and then the other. */
const then = (one: Beginning, other: Beginning): Beginning =>
  one.empty ? { signs: [...one.signs, ...other.signs], empty: other.empty } : one;

const lookaround = /\(\?<?[=!]/y;
const opening = /\((?:\?:|\?<[A-Za-z]\w*>|(?!\?))/y;
const anchor = /\\[bB]|[\^$]/y;
const backReference = /\\(?:[1-9]|k<\w+>)/y;
const quantifier = /(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y;
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
    const signs: string[] = [];
    let empty = false;
    for (;;) {
      const one = this.#sequence();
      signs.push(...one.signs);
      empty ||= one.empty;
      if (this.#source[this.#at] !== '|') return { signs, empty };
      this.#at += 1;
    }
  }

  #sequence(): Beginning {
    let whole = nothing;
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at] ?? ''))
      whole = then(whole, this.#quantified());
    return whole;
  }

  #quantified(): Beginning {
    const part = this.#part();
    const repeats = this.#take(quantifier);
    const isOptional = repeats !== null && (/^[*?]/.test(repeats[0]) || repeats[1] === '0');
    return isOptional ? { ...part, empty: true } : part;
  }

  #part(): Beginning {
    if (this.#take(anchor)) return nothing;
    if (this.#take(lookaround)) {
      this.#group();
      return nothing;
    }
    if (this.#take(opening)) return this.#group();
    // what it repeats may be anything, and empty
    if (this.#take(backReference)) return { signs: ['.'], empty: true };
    return { signs: [this.#take(sign)?.[0] ?? '.'], empty: false };
  }

  #group(): Beginning {
    const inside = this.alternatives();
    this.#at += 1;
    return inside;
  }
}

/**
 * The code units that a match of `pattern` can begin with; null where a match can be empty or can begin with nearly
 * anything. It is read off the pattern’s source, so that it never falls behind it. What lookarounds and anchors forbid is
 * not counted: where a unit is among them, the pattern has still to be tried.
 */
export function firstSigns(pattern: RegExp): ReadonlySet<number> | null {
  if (pattern.ignoreCase || pattern.unicodeSets) return null;
  const { signs, empty } = new PatternReader(pattern.source).alternatives();
  const units = signs.map(unitsOfSource);
  if (empty || units.includes(null)) return null;
  const found = new Set(units.flatMap((each) => each ?? []));
  return found.size > tooMany ? null : found;
}
