import type { RecordKind } from './record.ts';

/*
 * Words that nobody asks, by which the records of a kind, or one record, are found. Pagefind’s own filters would do, but
 * it writes them in another order every time, and two builds must give the same bytes.
 */

const letters = 'bcdfghjkmp';

/** The word that every record of a kind holds. */
export function kindMark(kind: RecordKind): string {
  return `qxkind${kind}`;
}

/** The word that one record of the book of names holds, by its place in the book. */
export function nameMark(place: number): string {
  return `qxname${[...String(place).padStart(5, '0')].map((digit) => letters[Number(digit)]).join('')}`;
}
