/** The evidence of one page: which notes it ends with, and the number of each. */
export interface Notes {
  ids: readonly string[];
  /** Number of a note, counted from 1; throws for one the page does not end with. */
  numberOf(id: string): number;
}

/** Number evidence in the order in which a page comes to it; an id named twice is one note. */
export function notesOf(ids: readonly string[]): Notes {
  const order = [...new Set(ids)];
  return {
    ids: order,
    numberOf: (id) => {
      const position = order.indexOf(id);
      if (position < 0) throw new Error(`Unexpected evidence “${id}”, expected one that the page lists; add it to the page’s notes.`);
      return position + 1;
    },
  };
}
