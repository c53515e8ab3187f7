import { Offsets } from './offsets.ts';

/** Characters of one text node, with the place of each in the source. */
export interface Run {
  value: string;
  /** Offset in the source of each UTF-16 unit of the node that `value` is part of. */
  offsets: Offsets;
  /** The unit of the node that `value` begins with; 0 where none is given. */
  first?: number;
  bold: boolean;
  link: boolean;
}

/** How far a parser may have skipped (indentation, an escape) between two characters it kept. */
const window = 256;
/** An ampersand that stands for itself. */
const printedAmpersand = /^&(?:amp|#0*38|#[xX]0*26);?/;
const reference = /^&#?[0-9a-zA-Z]{1,32};?/;

/**
 * Where each unit of `value` stands in the source, when a parser made `value` of `source.slice(start, end)`
 * by decoding character references and dropping escapes and indentation. Both are walked in step; a
 * reference counts as one character, standing at its ampersand.
 */
export function align(value: string, source: string, start: number, end: number): Offsets {
  const offsets = new Offsets();
  // nearly every text stands in the source as it is
  if (start + value.length <= end && source.startsWith(value, start) && !value.includes('&'))
    return offsets.add(start, value.length);
  let at = start;
  for (let unit = 0; unit < value.length; unit += 1) {
    const wanted = value[unit] ?? '';
    if (source[at] !== wanted && source[at] !== '&') at = skipTo(wanted, source, at, end);
    offsets.add(Math.min(at, end));
    const ahead = source[at] === '&' ? source.slice(at, at + 36) : '';
    if (ahead === '' || (wanted === '&' && !printedAmpersand.test(ahead))) {
      at += 1;
      continue;
    }
    if ((value.codePointAt(unit) ?? 0) > 0xffff) {
      offsets.add(Math.min(at, end));
      unit += 1;
    }
    at += reference.exec(ahead)?.[0].length ?? 1;
  }
  return offsets;
}

/** The next place at which the source has the wanted character or a reference that may stand for it. */
function skipTo(wanted: string, source: string, at: number, end: number): number {
  const ahead = source.slice(at, Math.min(at + window, end));
  const found = [ahead.indexOf(wanted), ahead.indexOf('&')].filter((index) => index !== -1);
  return found.length === 0 ? at : at + Math.min(...found);
}
