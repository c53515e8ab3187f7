/** The signs of numbers in digits and in Chinese characters, 1 each. */
const signs = new Uint8Array(0x10000);
for (const sign of '0123456789〇零一二两三四五六七八九十百千万亿') signs[sign.charCodeAt(0)] = 1;

/** Whether a code unit is a sign that numbers are written with. */
export const isNumberSign = (unit: number): boolean => signs[unit] === 1;

/** Where the row of such signs ends that goes on at `offset`; `offset` itself where none stands there. */
export function endOfNumberRow(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && isNumberSign(text.charCodeAt(end))) end += 1;
  return end;
}
