/**
 * Number of single-character insertions, deletions and replacements that turn one text into the other
 * (Levenshtein 1966, two rows of the matrix). Time grows with the product of the lengths.
 */
export function editDistance(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
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
  return above[to.length] ?? 0;
}
