/**
 * How many slips of the hand lie between two words: a letter left out, put in, changed, or two swapped. Optimal string
 * alignment; stops counting above `limit` and returns `limit + 1`.
 */
export function editDistance(one: string, two: string, limit: number): number {
  if (Math.abs(one.length - two.length) > limit) return limit + 1;
  const rows = [Array.from({ length: two.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= two.length; column += 1) {
      const same = one[row - 1] === two[column - 1];
      const before = (up: number, back: number) => rows[row - up]?.[column - back] ?? Infinity;
      const swapped =
        row > 1 && column > 1 && one[row - 1] === two[column - 2] && one[row - 2] === two[column - 1];
      current.push(
        Math.min(
          before(1, 0) + 1,
          (current[column - 1] ?? Infinity) + 1,
          before(1, 1) + (same ? 0 : 1),
          swapped ? before(2, 2) + 1 : Infinity,
        ),
      );
    }
    rows.push(current);
  }
  return Math.min(rows[one.length]?.[two.length] ?? Infinity, limit + 1);
}
