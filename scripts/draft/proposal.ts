/** Lines of comment by the value that they stand above. */
export type Notes = ReadonlyMap<object, readonly string[]>;

/** Entries proposed for one file of the registers. */
export interface Proposal {
  /** Path of the file from the project’s root. */
  path: string;
  /** What a person should know before filling it in, as comments at the top. */
  advice: readonly string[];
  /** What the file holds, or the entries to add to it: a list, or a map whose last key holds the list. */
  value: object;
  notes: Notes;
}
