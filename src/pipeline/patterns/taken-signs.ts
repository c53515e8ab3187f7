/** Which signs of a text have been given to a form, so that none is read twice. Most texts have no form: they cost nothing. */
export class TakenSigns {
  readonly #length: number;
  #taken: Uint8Array | null = null;

  /** For a text of so many units. */
  constructor(length: number) {
    this.#length = length;
  }

  /** Whether no sign of [start, end) is taken. */
  isFree(start: number, end: number): boolean {
    if (this.#taken === null) return true;
    // forms are a few signs long: a view of them would cost more than the look at each
    for (let at = start; at < end; at += 1) if (this.#taken[at] === 1) return false;
    return true;
  }

  /** Takes the signs of [start, end). */
  take(start: number, end: number): void {
    this.#taken ??= new Uint8Array(this.#length);
    this.#taken.fill(1, start, end);
  }
}
