/** Code units: every one that a UTF-16 string can hold. */
const units = 0x10000;

/**
 * A set of code units that is asked at every sign of a text, at one bit a unit. The Han characters of a text lie scattered over
 * their block: of a table with a byte a unit they would fill a processor’s nearest memory, and there are many such tables.
 */
export class SignSet {
  readonly #bits = new Uint32Array(units / 32);

  constructor(signs: Iterable<number>) {
    for (const unit of signs) this.#bits[unit >>> 5] = (this.#bits[unit >>> 5] ?? 0) | (1 << (unit & 31));
  }

  /** Whether a unit is in. Past the end of a text it is no number, and asks for U+0000. */
  has(unit: number): boolean {
    return (((this.#bits[unit >>> 5] ?? 0) >>> (unit & 31)) & 1) === 1;
  }
}
