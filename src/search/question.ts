import { editDistance } from './edit-distance.ts';
import { fold, unaccented } from './fold.ts';
import type { NameBook, NamedRecord } from './name-book.ts';

/** A question in the words of the records. */
export interface Question {
  /** The question as asked, mended where it had to be, and again with each name in it exchanged for the others. */
  wordings: readonly string[];
  /** The records that the whole question is a name of, or the beginning of one. */
  named: readonly NamedRecord[];
  /** Words that are in no record, and what they were taken for. */
  mended: readonly { from: string; to: string }[];
}

/** Words that hold a question together and say nothing of what it is about. */
const empty = new Set(
  'a an and are as at but by did do does for from how in is it many much not of on or the to was were what when which who why with'.split(
    ' ',
  ),
);
const MOST_WORDS = 8;
const MOST_WORDINGS = 12;
const SHORTEST_BEGINNING = 3;
const MOST_BEGUN = 3;

/** Between words; not the comma of a number. */
const separators = /[\s;?!，。；？！、]+|,(?!\d{3})/u;

/** The words of a question without those that say nothing, unless it has no others. */
function telling(words: readonly string[]): readonly string[] {
  const said = words.filter((word) => !empty.has(word.toLowerCase()));
  return said.length > 0 ? said : words;
}

/** The words of a name in an order of their own, so that a name is known by its words. Of no use without spaces. */
function bagOf(name: string): string {
  const words = telling(
    unaccented(name)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
  return ` ${[...words].sort().join(' ')}`;
}

/** What readers ask, put into the words of the records by the book of names. */
export class Interpreter {
  readonly #keys = new Map<string, NamedRecord[]>();
  readonly #words: readonly string[];

  constructor(book: NameBook) {
    this.#words = book.words;
    for (const record of book.records)
      for (const key of new Set([
        ...record.names.flatMap((name) => [fold(name), bagOf(name)]),
        ...record.pinyin,
      ])) {
        const known = this.#keys.get(key);
        if (known) known.push(record);
        else this.#keys.set(key, [record]);
      }
  }

  /** `knows` says whether any record holds a word. */
  async read(text: string, knows: (word: string) => Promise<boolean>): Promise<Question> {
    const asked = text.normalize('NFKC').split(separators).filter(Boolean);
    const mended = await this.#mendAll(asked, knows);
    const words = asked.map((word) => mended.find(({ from }) => from === word)?.to ?? word);
    const whole = fold(words.join(''));
    const exact = this.#keys.get(whole) ?? this.#keys.get(bagOf(words.join(' '))) ?? [];
    const named = exact.length > 0 ? exact : this.#begunWith(whole);
    const wordings = new Set([telling(words).join(' ')]);
    for (const { names } of named) for (const name of names) wordings.add(name);
    for (const wording of this.#exchanged(words)) wordings.add(telling(wording.split(' ')).join(' '));
    return {
      wordings: [...wordings].slice(0, MOST_WORDINGS),
      named: [...new Set(named)],
      mended,
    };
  }

  #begunWith(whole: string): NamedRecord[] {
    if (whole.length < SHORTEST_BEGINNING) return [];
    const begun = new Set<NamedRecord>();
    for (const [key, records] of this.#keys)
      if (key.startsWith(whole)) for (const record of records) begun.add(record);
    return begun.size <= MOST_BEGUN ? [...begun] : [];
  }

  /** Runs of words that are names: where each begins, how long it is, whose name it is. */
  *#namesIn(
    words: readonly string[],
  ): Generator<{ start: number; length: number; records: readonly NamedRecord[] }> {
    for (let length = Math.min(words.length, MOST_WORDS); length > 0; length -= 1)
      for (let start = 0; start + length <= words.length; start += 1) {
        const key = fold(words.slice(start, start + length).join(''));
        const records = /^\d*$/.test(key) ? undefined : this.#keys.get(key);
        if (records) yield { start, length, records };
      }
  }

  /** The question with each name in it exchanged for the other names of the same record. */
  *#exchanged(words: readonly string[]): Generator<string> {
    for (const { start, length, records } of this.#namesIn(words))
      for (const { names } of records)
        for (const name of names)
          yield [...words.slice(0, start), name, ...words.slice(start + length)].join(' ');
  }

  /** Unknown words outside names, each with what it was taken for. */
  async #mendAll(
    words: readonly string[],
    knows: (word: string) => Promise<boolean>,
  ): Promise<Question['mended']> {
    const inNames = new Set(
      [...this.#namesIn(words)].flatMap(({ start, length }) => words.slice(start, start + length)),
    );
    const mended: { from: string; to: string }[] = [];
    if (this.#begunWith(fold(words.join(''))).length > 0) return mended;
    for (const from of new Set(words)) {
      const to = inNames.has(from) ? null : await this.#mend(from, knows);
      if (to !== null) mended.push({ from, to });
    }
    return mended;
  }

  /** The word of the records that an unknown word is a slip for; null where it is known, or nothing is near. */
  async #mend(word: string, knows: (word: string) => Promise<boolean>): Promise<string | null> {
    const folded = fold(word);
    if (!/^[a-z]{4,}$/.test(folded) || this.#isBeginning(folded) || (await knows(word))) return null;
    const limit = folded.length < 8 ? 1 : 2;
    let best: string | null = null;
    let least = limit + 1;
    for (const candidate of [...this.#words, ...this.#keys.keys()]) {
      const distance = candidate[0] === folded[0] ? editDistance(folded, candidate, limit) : limit + 1;
      if (distance < least) [best, least] = [candidate, distance];
    }
    return best;
  }

  #isBeginning(folded: string): boolean {
    return (
      this.#words.some((known) => known.startsWith(folded)) ||
      this.#begunWith(folded).length > 0 ||
      this.#keys.has(folded)
    );
  }
}
