/** Orders by id, by code units, so that no locale of a machine matters. */
export function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/** Orders by date and then by id. Partial dates sort as text: a year before its months. */
export function byDate(one: { date: string; id: string }, other: { date: string; id: string }): number {
  return one.date < other.date ? -1 : Number(one.date > other.date) || byId(one, other);
}
