import { firstSigns } from './first-signs.ts';
import { requiredWord } from './required-word.ts';

/** A finder sifts at most so many patterns: one bit of a 32-bit number each. */
const most = 31;

/** Code units: every one that a UTF-16 string can hold. */
const units = 0x10000;
/** The matches of a pattern that has none; nobody adds to it. */
const none: RegExpExecArray[] = [];
const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** A pattern as it is sought: at the places where it can begin, or in the whole text where that can be anywhere. */
interface Sought {
  pattern: RegExp;
  /** The pattern to try at a place; null where it is sought in the whole text. */
  sticky: RegExp | null;
  /** A row of characters without which a text has no match. */
  required: string;
}

function sought(pattern: RegExp, isSifted: boolean): Sought {
  const flags = pattern.flags.replace(/[gy]/g, '');
  return {
    pattern: new RegExp(pattern.source, `${flags}g`),
    sticky: isSifted ? new RegExp(pattern.source, `${flags}y`) : null,
    required: requiredWord(pattern),
  };
}

/**
 * A function that finds in a text all matches of each of the patterns, as `text.matchAll` would with the flag g: one list for
 * each pattern, in their order.
 *
 * Patterns with many alternatives (今年|去年|截至|…) cost an engine a try of each alternative at each character. Here the
 * text is gone through once for all patterns, and a pattern is tried only where a match of it can begin. Throws a
 * RangeError for more than 31 patterns.
 */
export function findEach(
  patterns: readonly RegExp[],
): (text: string) => readonly (readonly RegExpExecArray[])[] {
  if (patterns.length > most)
    throw new RangeError(`unexpected ${patterns.length} patterns, expected at most ${most}; split them`);
  const firsts = new Uint32Array(units);
  const seconds = new Uint32Array(units);
  // one bit a unit, so that what is asked at every sign fits into a processor’s nearest memory
  const begins = new Uint32Array(units / 32);
  /** The patterns that any sign can stand second in. */
  let open = 0;
  const all = patterns.map((pattern, index) => {
    const signs = firstSigns(pattern);
    const bit = 1 << index;
    for (const sign of signs?.first ?? []) {
      firsts[sign] = (firsts[sign] ?? 0) | bit;
      begins[sign >>> 5] = (begins[sign >>> 5] ?? 0) | (1 << (sign & 31));
    }
    for (const sign of signs?.second ?? []) seconds[sign] = (seconds[sign] ?? 0) | bit;
    if (signs?.second === null) open |= bit;
    return sought(pattern, signs !== null);
  });
  /** Where the last match of each pattern ends; kept from text to text, since most have no match and need no new one. */
  const reached = new Array<number>(all.length).fill(0);
  const unsifted = all.flatMap(({ sticky }, index) => (sticky ? [] : [index]));
  return (text) => {
    const found = new Array<RegExpExecArray[]>(all.length).fill(none);
    for (const index of unsifted) {
      const { pattern, required } = all[index] as Sought;
      if (text.includes(required)) found[index] = [...text.matchAll(pattern)];
    }
    reached.fill(0);
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if ((((begins[unit >>> 5] ?? 0) >>> (unit & 31)) & 1) === 0) continue;
      const begun = firsts[unit] ?? 0;
      // the second half of a pair stands second to nothing
      const next = isHalf(unit) ? begun : open | (seconds[text.charCodeAt(at + 1)] ?? 0);
      for (let here = begun & next; here !== 0; here &= here - 1) {
        const index = 31 - Math.clz32(here & -here);
        const { sticky } = all[index] as Sought;
        if (!sticky || (reached[index] ?? 0) > at) continue;
        sticky.lastIndex = at;
        const match = sticky.exec(text);
        if (!match) continue;
        if (found[index] === none) found[index] = [];
        found[index]?.push(match);
        reached[index] = sticky.lastIndex;
      }
    }
    return found;
  };
}
