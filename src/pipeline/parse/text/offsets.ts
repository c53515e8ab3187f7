/**
 * Where the units of a text stand in its source, put together from left to right. Text is mostly copied as it stands, so
 * that not every unit’s offset is kept but that of every stretch whose units stand side by side in the source: a paragraph
 * has a few.
 */
export class Offsets {
  #length = 0;
  /** The first unit of each stretch, and where it stands. */
  readonly #units: number[] = [];
  readonly #places: number[] = [];

  /** How many units there are. */
  get length(): number {
    return this.#length;
  }

  /** The place of the last unit, or -1 where there is none. */
  get last(): number {
    return this.at(this.#length - 1) ?? -1;
  }

  /** Adds `count` units that stand side by side from `place` on. */
  add(place: number, count = 1): this {
    if (count <= 0) return this;
    const stretch = this.#units.length - 1;
    const next = stretch < 0 ? -1 : (this.#places[stretch] ?? 0) + this.#length - (this.#units[stretch] ?? 0);
    if (next !== place) {
      this.#units.push(this.#length);
      this.#places.push(place);
    }
    this.#length += count;
    return this;
  }

  /** Adds the units of `other` from `start` to before `end`. */
  append(other: Offsets, start: number, end: number): this {
    const to = Math.min(end, other.#length);
    for (let from = start, stretch = other.#stretchOf(start); from < to; stretch += 1) {
      const until = Math.min(to, other.#units[stretch + 1] ?? to);
      this.add((other.#places[stretch] ?? 0) + from - (other.#units[stretch] ?? 0), until - from);
      from = until;
    }
    return this;
  }

  /** Where a unit stands, counted from 0; undefined where the text has none such. */
  at(unit: number): number | undefined {
    if (unit < 0 || unit >= this.#length) return undefined;
    const stretch = this.#stretchOf(unit);
    return (this.#places[stretch] ?? 0) + unit - (this.#units[stretch] ?? 0);
  }

  /** The stretch that a unit is in: the last one that begins at it or before. */
  #stretchOf(unit: number): number {
    let low = 0;
    let high = this.#units.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#units[middle] ?? 0) <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
