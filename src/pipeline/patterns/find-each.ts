import { firstSigns } from './first-signs.ts';
import { requiredWord } from './required-word.ts';

/** A finder sifts at most so many patterns: one bit of a 32-bit number each. */
const most = 31;

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
export function findEach(patterns: readonly RegExp[]): (text: string) => RegExpExecArray[][] {
  if (patterns.length > most)
    throw new RangeError(`unexpected ${patterns.length} patterns, expected at most ${most}; split them`);
  const bits = new Uint32Array(0x10000);
  const all = patterns.map((pattern, index) => {
    const signs = firstSigns(pattern);
    for (const sign of signs ?? []) bits[sign] = (bits[sign] ?? 0) | (1 << index);
    return sought(pattern, signs !== null);
  });
  return (text) => {
    const found = all.map(({ pattern, sticky, required }) =>
      sticky || !text.includes(required) ? [] : [...text.matchAll(pattern)],
    );
    const reached = new Uint32Array(all.length);
    for (let at = 0; at < text.length; at += 1) {
      for (let here = bits[text.charCodeAt(at)] ?? 0; here !== 0;) {
        const index = 31 - Math.clz32(here);
        here &= ~(1 << index);
        const sticky = all[index]?.sticky;
        if (!sticky || (reached[index] ?? 0) > at) continue;
        sticky.lastIndex = at;
        const match = sticky.exec(text);
        if (!match) continue;
        found[index]?.push(match);
        reached[index] = sticky.lastIndex;
      }
    }
    return found;
  };
}
