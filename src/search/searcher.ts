import type { Engine, EngineResult } from './engine.ts';
import type { RecordFacts } from './index-document.ts';
import type { NameBook } from './name-book.ts';
import { kindMark } from './marks.ts';
import { Interpreter, type Question } from './question.ts';
import { recordKinds, type RecordKind } from './record.ts';
import { spellQuestion } from './spell.ts';

/** A record that answers. */
export interface Hit {
  kind: RecordKind;
  score: number;
  facts(): Promise<RecordFacts>;
}

/** What a search found, the best first. */
export interface Found {
  hits: readonly Hit[];
  question: Question;
}

/** What a record that is called what was asked is given beyond its words. */
const NAMED = 100;
/** How much a wording of ours counts against the reader’s own. */
const OTHER_WORDING = 0.8;
/** Where no record holds all words: what one that holds some counts. */
const PART = 0.3;
/** What readers mean more often comes before what merely tells of it. */
const standing: Readonly<Record<RecordKind, number>> = {
  policy: 1.3,
  target: 1.3,
  agency: 1.3,
  term: 1.3,
  event: 1,
  provision: 1,
  theme: 1,
  story: 0.9,
  page: 0.5,
  source: 0.6,
};

/** Searches one index with the help of its book of names. */
export class Searcher {
  readonly #engine: Engine;
  readonly #interpreter: Interpreter;
  #kinds: Promise<ReadonlyMap<string, RecordKind>> | null = null;

  constructor(engine: Engine, book: NameBook) {
    this.#engine = engine;
    this.#interpreter = new Interpreter(book);
  }

  async search(text: string): Promise<Found> {
    this.#kinds ??= this.#readKinds();
    const kinds = await this.#kinds;
    const question = await this.#interpreter.read(text, (word) => this.#knows(word));
    const found = new Map<string, { result: EngineResult; score: number }>();
    const add = (result: EngineResult, weight: number) => {
      const kind = kinds.get(result.id);
      const score = result.score * weight * (kind ? standing[kind] : 1);
      if (score > (found.get(result.id)?.score ?? 0)) found.set(result.id, { result, score });
    };
    for (const [index, wording] of question.wordings.entries())
      for (const result of await this.#ask(wording)) add(result, index === 0 ? 1 : OTHER_WORDING);
    if (found.size === 0) await this.#askInParts(question, add);
    for (const { mark } of question.named)
      for (const result of (await this.#engine.search(mark)).results)
        found.set(result.id, { result, score: (found.get(result.id)?.score ?? 0) + NAMED });
    const hits = [...found.values()]
      .sort((one, two) => two.score - one.score)
      .map(({ result, score }) => ({
        kind: kinds.get(result.id) ?? 'page',
        score,
        facts: async () => (await result.data()).meta,
      }));
    return { hits, question };
  }

  /** Scores are a word’s, on average: wordings are of many lengths. */
  async #ask(wording: string): Promise<readonly EngineResult[]> {
    const words = spellQuestion(wording).split(' ').filter(Boolean);
    if (words.length === 0) return [];
    const { results } = await this.#engine.search(words.join(' '));
    return results.map((result) => ({
      id: result.id,
      score: result.score / words.length,
      data: () => result.data(),
    }));
  }

  /** Word by word: a record counts by how many of the words it holds. */
  async #askInParts(
    { wordings: [asked = ''] }: Question,
    add: (result: EngineResult, weight: number) => void,
  ) {
    const held = new Map<string, { result: EngineResult; score: number }>();
    for (const word of spellQuestion(asked).split(' ').filter(Boolean))
      for (const result of (await this.#engine.search(word)).results)
        held.set(result.id, { result, score: (held.get(result.id)?.score ?? 0) + result.score });
    for (const { result, score } of held.values()) add({ ...result, score }, PART);
  }

  async #knows(word: string): Promise<boolean> {
    return (await this.#engine.search(`"${spellQuestion(word)}"`)).results.length > 0;
  }

  async #readKinds(): Promise<ReadonlyMap<string, RecordKind>> {
    const kinds = new Map<string, RecordKind>();
    for (const kind of recordKinds)
      for (const { id } of (await this.#engine.search(kindMark(kind))).results) kinds.set(id, kind);
    return kinds;
  }
}
