import { parseNumeral } from '../numerals/index.ts';

/** Last year of the first five-year plan (1953 to 1957); from the sixth (1981 to 1985) on, plans follow in step. */
const lastYearOfSixth = 1985;
const sixth = 6;

/**
 * The last year of the five-year plan that is called 十二五, 十四五 …: the sixth ended in 1985, and each later one five
 * years on. Null for what is no such name.
 */
export function fiveYearPlanEnd(name: string): number | null {
  const ordinal = /^(十?[一二三四五六七八九]|十)五$/u.exec(name)?.[1];
  const number = ordinal === undefined ? null : parseNumeral(ordinal);
  return number === null || number < sixth ? null : lastYearOfSixth + 5 * (number - sixth);
}
