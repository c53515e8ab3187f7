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

  constructor(words: readonly string[]) {
    const sorted = [...new Set(words)].sort((one, other) => other.length - one.length);
    this.#byFirst = Map.groupBy(sorted, (word) => word.charCodeAt(0));
    this.#words = new Set(sorted);
    this.#longest = sorted[0]?.length ?? 0;
  }

  /** The longest word that begins at `start` and ends by `to`; null where none does. */
  at(text: string, start: number, to: number): FoundWord | null {
    const words = this.#byFirst.get(text.charCodeAt(start));
    const word = words?.find((each) => start + each.length <= to && text.startsWith(each, start));
    return word === undefined ? null : { start, end: start + word.length };
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
    for (let length = Math.min(this.#longest, end - from); length > 0; length -= 1)
      if (this.#words.has(text.slice(end - length, end))) return length;
    return 0;
  }
}
