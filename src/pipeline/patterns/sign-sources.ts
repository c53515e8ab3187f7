/** Code units: every one that a UTF-16 string can hold. */
const units = 0x10000;

const digits = '0123456789';
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v', 0: '\0' };
const spaces =
  '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF';
const named: Readonly<Record<string, string>> = { d: digits, w: `${digits}${letters}_`, s: spaces };

/** Units of each Unicode property met so far: to find one out takes milliseconds. */
const properties = new Map<string, readonly number[]>();

/** The units that have a property, and the halves of all characters that take two. */
function unitsWith(property: string): readonly number[] {
  const known = properties.get(property);
  if (known) return known;
  const pattern = new RegExp(property, 'u');
  const having: number[] = [];
  for (let unit = 0; unit < units; unit += 1) {
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    if (isHalf || pattern.test(String.fromCharCode(unit))) having.push(unit);
  }
  properties.set(property, having);
  return having;
}

const item = /\\p\{[^}]*\}|\\u\{[0-9a-fA-F]+\}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[^]|[^]/guy;

/** The units of one sign as a pattern writes it; null for escapes that take all but some. */
function unitsOfSign(source: string): readonly number[] | null {
  if (!source.startsWith('\\')) return [source.charCodeAt(0)];
  const letter = source[1] ?? '';
  if (letter === 'p' && source.length > 2) return unitsWith(source);
  if (/[PDWSB]/.test(letter)) return null;
  const hexadecimal = /^\\[ux]\{?([0-9a-fA-F]+)\}?$/.exec(source)?.[1];
  if (hexadecimal !== undefined)
    return [String.fromCodePoint(Number.parseInt(hexadecimal, 16)).charCodeAt(0)];
  return [...(named[letter] ?? controls[letter] ?? letter)].map((sign) => sign.charCodeAt(0));
}

/**
 * The code units with which a text can meet the source of a pattern for one sign: a character, an escape, or a class in
 * square brackets. Null where that is anything at all, or all but some.
 */
export function unitsOfSource(source: string): readonly number[] | null {
  if (source === '.' || source.startsWith('[^')) return null;
  if (!source.startsWith('[')) return unitsOfSign(source);
  const items = source.slice(1, -1).match(item) ?? [];
  const found: number[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const first = unitsOfSign(items[at] ?? '');
    if (first === null) return null;
    const isRange = items[at + 1] === '-' && at + 2 < items.length;
    const last = isRange ? unitsOfSign(items[at + 2] ?? '') : first;
    if (last === null) return null;
    if (!isRange) {
      found.push(...first);
      continue;
    }
    for (let unit = first[0] ?? 0; unit <= (last[0] ?? 0); unit += 1) found.push(unit);
    at += 2;
  }
  return found;
}
