/** A term of years: 2025—2028年, with the brackets that enclose it and nothing else. */
export interface YearTerm {
  start: number;
  end: number;
  first: number;
  last: number;
}

const term =
  /(?<!\d)((?:19|20)\d{2})\s?年?\s?(?:[—–－―~～-]{1,2}|至|到)\s?((?:19|20)\d{2})(?:\s?年(?!\s?\d))?(?![\d/.月-])/gu;
const opens = '(（〔[【';
const closes = ')）〕]】';

/** The terms of years in `text`, in order. Runs that go backwards are none. */
export function findYearTerms(text: string): YearTerm[] {
  if (!text.includes('20') && !text.includes('19')) return [];
  return [...text.matchAll(term)].flatMap((match) => {
    const [first, last] = [Number(match[1]), Number(match[2])];
    if (last <= first) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const bracket = opens.indexOf(text[start - 1] ?? ' ');
    const isEnclosed = bracket >= 0 && text[end] === closes[bracket];
    return [{ start: isEnclosed ? start - 1 : start, end: isEnclosed ? end + 1 : end, first, last }];
  });
}
