import { unaccented } from './fold.ts';

/** Ten letters that no English ending is made of, so that no stemmer shortens what they spell. */
const digits = 'bcdfghjkmp';
const DIGITS = 5;
const runs = /\p{Script=Han}+|[\p{L}\p{N}]+/gu;
const han = /\p{Script=Han}/u;
/** Signs that stand inside a Chinese phrase without ending it. */
const inside = /[“”‘’"'《》「」·\s]+/gu;

/**
 * Text as words for an index that knows words only. Each pair of neighbouring Han characters becomes one word, spelled in
 * letters, so that any part of a Chinese phrase is found wherever a dictionary would cut it, and by every browser alike;
 * the last character of a run is a word too. Everything else stays as it is, in small letters without accents.
 */
export function spellText(text: string): string {
  return words(text, true).join(' ');
}

/** A question in the same spelling. A single Han character spells the beginning of the pairs it opens. */
export function spellQuestion(text: string): string {
  return words(text, false).join(' ');
}

function words(text: string, lastToo: boolean): string[] {
  return [...prepared(text).matchAll(runs)].flatMap(([run]) => {
    if (!han.test(run)) return [run];
    const letters = [...run].map(spelled);
    const pairs = letters.slice(1).map((letter, index) => `q${letters[index]}${letter}`);
    return lastToo || pairs.length === 0 ? [...pairs, `q${letters.at(-1)}`] : pairs;
  });
}

function prepared(text: string): string {
  return unaccented(text)
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(inside, (signs, at: number, whole: string) =>
      han.test(whole[at - 1] ?? '') && han.test(whole[at + signs.length] ?? '') ? '' : ' ',
    );
}

function spelled(character: string): string {
  const code = String(character.codePointAt(0)).padStart(DIGITS, '0');
  return [...code].map((digit) => digits[Number(digit)]).join('');
}
