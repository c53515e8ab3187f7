/** A stretch along the time axis, in pixels. */
export interface Stretch {
  left: number;
  right: number;
}

/** Whether two stretches come closer than `gap` pixels. */
export function meets(one: Stretch, other: Stretch, gap: number): boolean {
  return one.left < other.right + gap && other.left < one.right + gap;
}

/**
 * Puts stretches into as few rows as a first fit gives, each into the first row in which it keeps `gap` pixels from
 * all that stand there already. The answer holds the row of each stretch, in their order.
 */
export function pack(
  stretches: readonly Stretch[],
  gap: number,
  standing: readonly Stretch[] = [],
): number[] {
  const rows: Stretch[][] = [[...standing]];
  return stretches.map((stretch) => {
    const free = rows.findIndex((row) => row.every((other) => !meets(stretch, other, gap)));
    const row = free === -1 ? rows.length : free;
    (rows[row] ??= []).push(stretch);
    return row;
  });
}
