export { findNumerals, parseNumeral } from './find-numerals.ts';
export type { Numeral } from './numeral.ts';
