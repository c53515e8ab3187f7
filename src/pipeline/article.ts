import type { VFile } from 'vfile';

/** A place in the article’s file, both counted from 1. */
export interface Place {
  line: number;
  column: number;
}

/** One cell of a row of a table: a run of the row’s text, and where it stands. */
export interface Cell {
  start: number;
  end: number;
  /** The column that it begins in, counted from 0, and how many columns it spans. */
  column: number;
  span: number;
}

/** One block of clean text. */
export interface Paragraph {
  /** Counted from 1 in the body. Every block of head matter is 0, and its offsets count from its own start. */
  n: number;
  /** Clean text: markup dropped, entities decoded, spaces folded, full-width digits and letters made half-width. */
  text: string;
  /** What the block is, as far as its markup and place tell. */
  kind: 'headline' | 'kicker' | 'byline' | 'dateline' | 'subhead' | 'body' | 'table-row' | 'list-item';
  /** Runs of `text` that the markup sets in bold, as [start, end) pairs in order. */
  bold: readonly (readonly [number, number])[];
  /** The cells of a row of a table that hold anything, in order; undefined for other blocks, and where they are not known. */
  cells?: readonly Cell[] | undefined;
  /** Where unit `offset` of `text` stands in the file. */
  place(offset: number): Place;
}

/** An article as parsed: what recognisers read. */
export interface Article {
  /** The file; problems collect on `file.messages`. */
  file: VFile;
  /** SHA-256 of the file’s bytes, in hexadecimal. */
  sha256: string;
  format: 'markdown' | 'html' | 'text';
  title: string | null;
  publisher: string | null;
  /** Day of publication in Beijing, YYYY-MM-DD. */
  published: string | null;
  /** Headline, kicker, original headline, date line, byline: paragraph 0, in the order of the file. */
  head: readonly Paragraph[];
  /** The body, numbered from 1. */
  paragraphs: readonly Paragraph[];
}
