import { SignSet } from '../../patterns/sign-set.ts';
import { CHINESE_NUMBER_SIGN, CHINESE_NUMBER_SIGNS } from './chinese-number.ts';
import type { Numeral } from './numeral.ts';
import { readRange } from './read-range.ts';
import { HALF_WORD } from './read-whole.ts';

/** What is passed over where no number can be read: half a word, a whole row of digits or of number signs, or one sign. */
const row = new RegExp(`(?<=${HALF_WORD})一|[\\d,.．]+|${CHINESE_NUMBER_SIGN}+|[^]`, 'y');
const firsts = new SignSet(
  [...`0123456789${CHINESE_NUMBER_SIGNS}数几半翻`].map((sign) => sign.charCodeAt(0)),
);

/**
 * Every number written in `text`, from left to right, none overlapping another. Years, labels and numbers inside
 * words (三亚) are among them: what a number means is decided where its surroundings are known.
 * Time grows with the length of the text only.
 */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < text.length;) {
    if (!firsts.has(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const numeral = readRange(text, at);
    row.lastIndex = at;
    if (numeral) found.push(numeral);
    at = numeral?.end ?? at + (row.exec(text)?.[0].length ?? 1);
  }
  return found;
}

/**
 * The value of `text` where all of it is one number (`十三`, `3.5万`, `二〇三五`, `1,200`); null for anything else,
 * ranges and vague numbers included.
 */
export function parseNumeral(text: string): number | null {
  const numeral = readRange(text, 0);
  const exact =
    numeral !== null && numeral.end === text.length && numeral.max === null && numeral.vague === null;
  return exact ? numeral.value : null;
}
