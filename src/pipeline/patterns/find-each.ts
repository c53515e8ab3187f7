import { firstSigns, type FirstSigns } from './first-signs.ts';
import { endOfNumberRow, isNumberSign } from './number-row.ts';
import { requiredWord } from './required-word.ts';
import { SignSet } from './sign-set.ts';

/** A finder sifts at most so many patterns: one bit of a 32-bit number each. */
const most = 31;

/** Code units: every one that a UTF-16 string can hold. */
const units = 0x10000;
/** The matches of a pattern that has none; nobody adds to it. */
const none: RegExpExecArray[] = [];

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

/** For each kind of unit the patterns that it can begin, alone or with certain signs behind it, and stand second in. */
interface UnitKinds {
  /** The units that any pattern begins with: all that is asked at most signs. */
  begins: SignSet;
  /** The kind of each unit; units that no pattern tells apart share one. */
  kindOf: Uint16Array;
  /** By kind, one bit a pattern. */
  alone: Uint32Array;
  first: Uint32Array;
  second: Uint32Array;
  /** Stand behind a row of signs of numbers that the pattern begins in. */
  behindNumber: Uint32Array;
  /** The patterns that such a row has anything behind it for. */
  free: number;
}

type Place = 'alone' | 'first' | 'second' | 'behindNumber';

function unitKinds(signs: readonly (FirstSigns | null)[]): UnitKinds {
  const bits = new Map<number, Record<Place, number>>();
  let free = 0;
  const add = (which: Place, index: number, some: Iterable<number> = []): void => {
    for (const unit of some) {
      const own = bits.get(unit) ?? { alone: 0, first: 0, second: 0, behindNumber: 0 };
      own[which] |= 1 << index;
      bits.set(unit, own);
    }
  };
  for (const [index, each] of signs.entries()) {
    add('alone', index, each?.alone);
    add('first', index, each?.first);
    add('second', index, each?.second);
    add('behindNumber', index, each?.behindNumber ?? []);
    if (!each?.behindNumber) free |= 1 << index;
  }
  const same = Map.groupBy(bits, ([, own]) => Object.values(own).join());
  const kindOf = new Uint16Array(units);
  const kinds = [...same.values()].map((members, index) => {
    for (const [unit] of members) kindOf[unit] = index + 1;
    return members[0]?.[1];
  });
  const byKind = (which: Place) => Uint32Array.from([0, ...kinds.map((kind) => kind?.[which] ?? 0)]);
  return {
    begins: new SignSet(signs.flatMap((each) => [...(each?.first ?? [])])),
    kindOf,
    alone: byKind('alone'),
    first: byKind('first'),
    second: byKind('second'),
    behindNumber: byKind('behindNumber'),
    free,
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
  const signs = patterns.map(firstSigns);
  const all = patterns.map((pattern, index) => sought(pattern, signs[index] !== null));
  const stickies = all.map(({ sticky }) => sticky ?? /(?!)/y);
  const unsifted = all.flatMap(({ sticky }, index) => (sticky ? [] : [index]));
  const { begins, kindOf, alone, first, second, behindNumber, free } = unitKinds(signs);
  /** What is found in a text that has no match, as most. */
  const nothing = all.map(() => none);
  /** Where the last match of each pattern ends in the text, once there is one. */
  const reached = all.map(() => 0);
  return (text) => {
    let found = nothing;
    const keep = (index: number, matches: RegExpExecArray[]): void => {
      if (found === nothing) {
        found = nothing.slice();
        for (let each = 0; each < reached.length; each += 1) reached[each] = 0;
      }
      found[index] = matches;
    };
    for (const index of unsifted) {
      const { pattern, required } = all[index] as Sought;
      if (!text.includes(required)) continue;
      const matches = [...text.matchAll(pattern)];
      if (matches.length > 0) keep(index, matches);
    }
    /** Where the row of signs of numbers ends, and the patterns that what stands there allows to begin in it. */
    let rowEnd = 0;
    let allowed = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (!begins.has(unit)) continue;
      const kind = kindOf[unit] ?? 0;
      const next = at + 1 < text.length ? (kindOf[text.charCodeAt(at + 1)] ?? 0) : 0;
      let here = (alone[kind] ?? 0) | ((first[kind] ?? 0) & (second[next] ?? 0));
      if (here !== 0 && isNumberSign(unit)) {
        if (at >= rowEnd) {
          rowEnd = endOfNumberRow(text, at);
          allowed =
            free | (rowEnd < text.length ? (behindNumber[kindOf[text.charCodeAt(rowEnd)] ?? 0] ?? 0) : 0);
        }
        here &= allowed;
      }
      for (; here !== 0; here &= here - 1) {
        const index = 31 - Math.clz32(here & -here);
        const sticky = stickies[index] as RegExp;
        if (found !== nothing && (reached[index] ?? 0) > at) continue;
        sticky.lastIndex = at;
        const match = sticky.exec(text);
        if (!match) continue;
        if (found[index] === none) keep(index, [match]);
        else found[index]?.push(match);
        reached[index] = sticky.lastIndex;
      }
    }
    return found;
  };
}
