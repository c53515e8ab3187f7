import { widthOf, type SourceLine } from './source-lines.ts';

/** Fewest pages in a row whose numbers show that numbers at the beginnings of lines are theirs. */
const enough = 3;
/** Fewest lines of a page, and how far pages differ in length: the longest of them against the shortest. */
const shortestPage = 12;
const unevenness = 2.5;

const glued = /^\f?(\d{1,3})(?=[\p{Script=Han}“《（])/u;

/**
 * The lines, by index, that begin with the number of their page without a space, and the length of that number: a page break
 * that a copy out of PDF has swallowed (12建设园区). Only sure ones: three in a row count upwards by one, a page apart
 * each, and pages are about equally long.
 */
export function gluedPageNumbers(lines: readonly SourceLine[]): ReadonlyMap<number, number> {
  const found = lines.flatMap((line, index) => {
    const digits = glued.exec(line.text)?.[1];
    return digits === undefined || widthOf(line) === digits.length ? [] : [{ index, digits }];
  });
  const sure = new Map<number, number>();
  /** For each number, the chain of pages that ends with it; a later line with the same number begins anew. */
  const chains = new Map<number, { index: number; digits: string }[]>();
  for (const one of found) {
    const value = Number(one.digits);
    const before = chains.get(value - 1) ?? [];
    const chain = isPageApart(before, one.index) ? [...before.slice(-enough), one] : [one];
    chains.set(value, chain);
    if (chain.length >= enough) for (const { index, digits } of chain) sure.set(index, digits.length);
  }
  return sure;
}

function isPageApart(chain: readonly { index: number }[], index: number): boolean {
  const places = [...chain.map((one) => one.index), index];
  const lengths = places.slice(1).map((place, at) => place - (places[at] ?? 0));
  return (
    lengths.length > 0 &&
    lengths.every((length) => length >= shortestPage) &&
    Math.max(...lengths) <= Math.min(...lengths) * unevenness
  );
}
