import type { Place } from '../../article.ts';

/** The characters of a file after decoding, with line feeds only, and where each stands. */
export interface SourceText {
  text: string;
  /** Line and column of UTF-16 unit `offset` of `text`, both counted from 1. */
  place(offset: number): Place;
}

/**
 * Characters with every line end (CR LF, CR) turned into a line feed, so that the lines and columns of the
 * file are kept while parsers see one kind of line end.
 */
export function sourceText(decoded: string): SourceText {
  const text = decoded.includes('\r') ? decoded.replace(/\r\n?/g, '\n') : decoded;
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return {
    text,
    place(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    },
  };
}
