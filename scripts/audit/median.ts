/** The one in the middle of an odd number, the lower of the two in the middle of an even one, by `worth`. Throws for none. */
export function medianBy<Item>(items: readonly Item[], worth: (item: Item) => number): Item {
  const sorted = items.toSorted((one, other) => worth(one) - worth(other));
  const middle = sorted[Math.floor((sorted.length - 1) / 2)];
  if (middle === undefined) throw new Error('Unexpected lack of items, expected at least one.');
  return middle;
}
