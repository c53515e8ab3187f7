import { SignSet } from '../../patterns/sign-set.ts';

/** A word found in a text. */
export interface FoundWord {
  start: number;
  end: number;
}

/**
 * A set of words to be sought in texts. A pattern of some hundred alternatives tries each of them at each sign; here a
 * word is tried only where its first sign stands, and one that ends somewhere is looked up by its length.
 */
export class WordSet {
  readonly #byFirst: ReadonlyMap<number, readonly string[]>;
  readonly #words: ReadonlySet<string>;
  readonly #longest: number;
  /** The signs that words begin and end with: few of a text’s are among them, and the rest cost one look. */
  readonly #firsts: SignSet;
  readonly #lasts: SignSet;

  constructor(words: readonly string[]) {
    const sorted = [...new Set(words)].sort((one, other) => other.length - one.length);
    this.#byFirst = Map.groupBy(sorted, (word) => word.charCodeAt(0));
    this.#words = new Set(sorted);
    this.#longest = sorted[0]?.length ?? 0;
    this.#firsts = new SignSet(sorted.map((word) => word.charCodeAt(0)));
    this.#lasts = new SignSet(sorted.map((word) => word.charCodeAt(word.length - 1)));
  }

  /** The longest word that begins at `start` and ends by `to`; null where none does. */
  at(text: string, start: number, to: number): FoundWord | null {
    const unit = text.charCodeAt(start);
    if (!this.#firsts.has(unit)) return null;
    for (const word of this.#byFirst.get(unit) ?? [])
      if (start + word.length <= to && text.startsWith(word, start))
        return { start, end: start + word.length };
    return null;
  }

  /** Whether a word stands in [from, to) of `text`. */
  isIn(text: string, from: number, to: number): boolean {
    for (let start = from; start < to; start += 1) if (this.at(text, start, to)) return true;
    return false;
  }

  /** The words in `text` from left to right, the longest at each place, none overlapping another. */
  allIn(text: string): FoundWord[] {
    const found: FoundWord[] = [];
    for (let start = 0; start < text.length; start += 1) {
      const word = this.at(text, start, text.length);
      if (!word) continue;
      found.push(word);
      start = word.end - 1;
    }
    return found;
  }

  /** The length of the longest word that ends at `end` and begins at `from` or behind it; 0 where none does. */
  endingAt(text: string, end: number, from: number): number {
    if (!this.#lasts.has(text.charCodeAt(end - 1))) return 0;
    for (let length = Math.min(this.#longest, end - from); length > 0; length -= 1)
      if (this.#words.has(text.slice(end - length, end))) return length;
    return 0;
  }
}
