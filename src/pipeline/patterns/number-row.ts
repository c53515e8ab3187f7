import { SignSet } from './sign-set.ts';

/** The signs of numbers in digits and in Chinese characters. */
const signs = new SignSet(
  [...'0123456789〇零一二两三四五六七八九十百千万亿'].map((sign) => sign.charCodeAt(0)),
);

/** Whether a code unit is a sign that numbers are written with. */
export const isNumberSign = (unit: number): boolean => signs.has(unit);

/**
 * Where the row of such signs ends that goes on at `offset`, or `limit` where it reaches further; `offset` itself where none
 * stands there.
 */
export function endOfNumberRow(text: string, offset: number, limit = text.length): number {
  const last = Math.min(limit, text.length);
  let end = offset;
  while (end < last && isNumberSign(text.charCodeAt(end))) end += 1;
  return end;
}
