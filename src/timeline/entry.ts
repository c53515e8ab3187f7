/** When something happened, as the list gives it. */
export interface Dated {
  /** Signed, published, in-force, due, milestone, context. */
  kind: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD; the last date possible where only an interval is known. */
  date: string;
  /** Where it happened between two dates: the first. */
  after: string | null;
}

/** An entry of the timeline. */
export interface Entry extends Dated {
  id: string;
  strand: string;
  title: string;
  bodies: readonly string[];
  /** What became of the promises that fall due with it. */
  statuses: readonly string[];
  /** The document it is a step of. */
  document: string | null;
  /** Whether it is the signing or the publication of a document, and the other of the two is in the list as well. */
  paired: boolean;
  /** Everything that can be looked for in it, folded. */
  text: string;
}

/** A document as a line in time. */
export interface Term {
  document: string;
  strand: string;
  /** The name that stands at the line; empty where it has none. */
  words: string;
  /** First day. */
  from: number;
  /** First day after its end. */
  until: number;
  /** Whether the end is only the last trace that was seen. */
  open: boolean;
}
