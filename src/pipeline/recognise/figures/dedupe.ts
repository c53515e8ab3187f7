import type { TracedFigure } from './sighting.ts';

/** Nouns of which one counts as said already where it is the end of another, or another its end. */
class SaidNouns {
  readonly #nouns = new Set<string>();
  readonly #ends = new Set<string>();
  /** Nouns whose ends are not yet looked up: most quantities are given once, and nobody asks. */
  readonly #waiting: string[] = [];

  has(noun: string): boolean {
    if (this.#nouns.size === 0) return false;
    for (const said of this.#waiting.splice(0)) for (const end of endsOf(said)) this.#ends.add(end);
    return this.#ends.has(noun) || endsOf(noun).some((end) => this.#nouns.has(end));
  }

  add(noun: string): void {
    this.#nouns.add(noun);
    this.#waiting.push(noun);
  }
}

/** A noun and all its ends down to the empty one; looked up, they cost the noun’s length and not the number of nouns. */
const endsOf = (noun: string): string[] =>
  Array.from({ length: noun.length + 1 }, (_, from) => noun.slice(from));

/** Within so many signs of a paragraph equal numbers are several figures; nobody says a thing again at once. */
const near = 400;

const isBeside = (last: TracedFigure | undefined, { at }: TracedFigure): boolean =>
  last !== undefined && last.at.paragraph === at.paragraph && at.start - last.at.end < near;

function key({ value, max, measure, class: kind, byYear }: TracedFigure): string {
  const unit = kind === 'composition' && measure === '个' ? null : measure;
  return `${value} ${max} ${unit} ${kind} ${byYear}`;
}

/**
 * The figures with what is said again given once, in the order of the article. A mention in the body stands before one in the
 * headline; among mentions in the body the first is kept. Parts and authors are counted with or without 个 alike. Equal numbers
 * near each other are several figures (分别下降8%、8%).
 */
export function dedupe(figures: readonly TracedFigure[]): TracedFigure[] {
  const kept = new Map<string, SaidNouns>();
  const last = new Map<string, TracedFigure>();
  const bodyFirst = [...figures].sort(
    (one, other) => Number(one.at.paragraph === 0) - Number(other.at.paragraph === 0),
  );
  const chosen = new Set<TracedFigure>();
  for (const figure of bodyFirst) {
    const quantity = key(figure);
    const said = kept.get(quantity) ?? new SaidNouns();
    kept.set(quantity, said);
    if (said.has(figure.what) && !isBeside(last.get(quantity), figure)) continue;
    last.set(quantity, figure);
    said.add(figure.what);
    chosen.add(figure);
  }
  return figures.filter((figure) => chosen.has(figure));
}
