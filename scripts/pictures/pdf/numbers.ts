/** Digits that numbers are written to: lengths are of pixels, scales of parts of them. */
const [DIGITS, SCALE_DIGITS] = [3, 7];

function written(value: number, digits: number): string {
  const [whole = '0', parts = ''] = value.toFixed(digits).split('.');
  let end = parts.length;
  while (parts[end - 1] === '0') end -= 1;
  const short = end === 0 ? whole : `${whole}.${parts.slice(0, end)}`;
  return short === '-0' ? '0' : short;
}

/** Numbers as PDF writes them: no exponents, no needless digits. */
export const numbers = (...values: readonly number[]): string =>
  values.map((value) => written(value, DIGITS)).join(' ');

/** The matrix that makes everything so many times as wide and as tall, then moves it, as PDF writes it. */
export const matrixNumbers = (width: number, height: number, x: number, y: number): string =>
  `${written(width, SCALE_DIGITS)} 0 0 ${written(height, SCALE_DIGITS)} ${numbers(x, y)}`;
