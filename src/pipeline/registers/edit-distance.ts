/** Last row of the matrix of edits (Levenshtein 1966) that turn `from` into each beginning of `to`, after a first row. */
function lastRow(from: string, to: string, first: number[]): number[] {
  let above = first;
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const inserted = (current[column - 1] ?? 0) + 1;
      const deleted = (above[column] ?? 0) + 1;
      current.push(Math.min(replaced, inserted, deleted));
    }
    above = current;
  }
  return above;
}

/**
 * Number of single-character insertions, deletions and replacements that turn one text into the other.
 * Time grows with the product of the lengths.
 */
export function editDistance(from: string, to: string): number {
  const first = Array.from({ length: to.length + 1 }, (_, column) => column);
  return lastRow(from, to, first)[to.length] ?? 0;
}

/** The same, from `words` to the run of characters in `text` that they come closest to (Sellers 1980). */
export function editDistanceInside(words: string, text: string): number {
  const first = Array.from({ length: text.length + 1 }, () => 0);
  return Math.min(...lastRow(words, text, first));
}
