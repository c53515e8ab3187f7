import type { Numeral } from './numeral.ts';
import { readDoubling, readFraction, readPhrase, readShare } from './read-special.ts';
import { readWhole, type Whole } from './read-whole.ts';

/** A reading of one form of number at one place; `whole` is the number without unit that begins there, read once for all. */
type Reader = (text: string, offset: number, whole: Whole | null) => Numeral | null;

/** The forms, tried in this order: what is written out of several numbers comes before the number alone. */
const readers: readonly Reader[] = [readDoubling, readPhrase, readFraction, readShare, readPlain];

/** The one number, of whatever form, that begins at `offset`; null where none does. */
export function readNumber(text: string, offset: number): Numeral | null {
  const number = readWhole(text, offset);
  for (const read of readers) {
    const numeral = read(text, offset, number);
    if (numeral) return numeral;
  }
  return null;
}

function readPlain(text: string, offset: number, whole: Whole | null): Numeral | null {
  if (!whole) return null;
  const { end, value, max, vague, arabic } = whole;
  return { start: offset, end, text: text.slice(offset, end), value, max, unit: null, vague, arabic };
}
