/** What was done to a text whose printed shape is not its paragraphs, for the reader of its messages. */
export interface ShapeNote {
  /** Where in the source it was done first. */
  offset: number;
  rule: string;
  reason: string;
}
