import { chineseNumber } from './chinese-number.ts';

/** A number or two neighbouring ones: 两三百 is 200 to 300. */
export interface Span {
  value: number;
  max: number | null;
}

const pair = /([一二两三四五六七八九])([二两三四五六七八九])/;

/**
 * Reads a run of Chinese number signs: a number, or two digits side by side for a rough range (两三百, 三五, 十五六).
 * The second digit must be the greater. Null where the run is neither.
 */
export function chineseRun(signs: string): Span | null {
  const value = chineseNumber(signs);
  if (value !== null) return { value, max: null };
  const found = pair.exec(signs);
  if (!found) return null;
  const [, low = '', high = ''] = found;
  const before = signs.slice(0, found.index);
  const after = signs.slice(found.index + 2);
  const lower = chineseNumber(before + low + after);
  const upper = chineseNumber(before + high + after);
  return lower !== null && upper !== null && lower < upper ? { value: lower, max: upper } : null;
}
