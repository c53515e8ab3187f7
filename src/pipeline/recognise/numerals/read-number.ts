import type { Numeral } from './numeral.ts';
import { readDoubling, readFraction, readPhrase, readShare } from './read-special.ts';
import { readWhole } from './read-whole.ts';

/** A reading of one form of number at one place. */
type Reader = (text: string, offset: number) => Numeral | null;

/** The forms, tried in this order: what is written out of several numbers comes before the number alone. */
const readers: readonly Reader[] = [readDoubling, readPhrase, readFraction, readShare, readPlain];

/** The one number, of whatever form, that begins at `offset`; null where none does. */
export function readNumber(text: string, offset: number): Numeral | null {
  for (const read of readers) {
    const numeral = read(text, offset);
    if (numeral) return numeral;
  }
  return null;
}

function readPlain(text: string, offset: number): Numeral | null {
  const whole = readWhole(text, offset);
  if (!whole) return null;
  const { end, value, max, vague, arabic } = whole;
  return { start: offset, end, text: text.slice(offset, end), value, max, unit: null, vague, arabic };
}
