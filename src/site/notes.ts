import type { Claim } from '../schema/claim.ts';

/** From this many pieces of evidence on, a computed claim is one note that lists them, not a note each. */
const MANY = 3;

/** The notes that a claim needs: its evidence, or, where it was computed from much, the claim itself. */
export function notesOfClaim(claim: Claim): readonly string[] {
  return claim.derivation !== null && claim.evidence.length >= MANY ? [claim.id] : claim.evidence;
}

/** The note that a claim’s mark leads to. */
export function noteOf(claim: Claim): string {
  const [first] = notesOfClaim(claim);
  if (first === undefined)
    throw new Error(`Unexpected claim “${claim.id}” without evidence; the schema of the ledger forbids it.`);
  return first;
}

/** The anchor of a note on its page. */
export function noteAnchor(id: string): string {
  return `evidence-${id.replace(/[^a-z0-9-]/g, '-')}`;
}

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
      if (position < 0)
        throw new Error(
          `Unexpected evidence “${id}”, expected one that the page lists; add it to the page’s notes.`,
        );
      return position + 1;
    },
  };
}
