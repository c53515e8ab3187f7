import { parseNumeral } from '../numerals/index.ts';

/** The source of a pattern for a year in digits or characters. */
export const YEAR = '(?:19|20)\\d{2}|[一二][〇零九一][〇零一二三四五六七八九]{2}';

/** The value of a year in digits or characters. */
export function yearOf(words: string): number | null {
  return parseNumeral(words);
}

/** The n-th five-year plan ends in 1955 + 5n: the first ran from 1953 to 1957 and since the sixth (1985) all end in 0 or 5. */
export const planEnd = (ordinal: number) => 1955 + 5 * ordinal;
