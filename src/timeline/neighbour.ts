/** The id so many steps on from one, back where negative; from none, the first or the last. Undefined past the ends. */
export function neighbour(ids: readonly string[], from: string | null, steps: number): string | undefined {
  const at = from === null ? -1 : ids.indexOf(from);
  if (at === -1) return steps > 0 ? ids[0] : ids.at(-1);
  return at + steps < 0 ? undefined : ids[at + steps];
}
