/** Front matter and what follows it, as ranges of the source. */
export interface FrontMatterRange {
  /** First character after the opening fence’s line. */
  start: number;
  /** Start of the closing fence, or the end of the source where there is none. */
  end: number;
  /** First character of the article’s body. */
  body: number;
  closed: boolean;
}

const opening = /^(?:[ \t]*\n)*---[ \t]*\n/;
const closing = /^(?:---|\.\.\.)[ \t]*$/m;
/** A first line that only front matter has, so that a rule across the page is not taken for a fence. */
const entry = /^(?:#.*\n|[ \t]*\n)*["']?[\w\p{Script=Han}-]+["']?[ \t]*:(?:[ \t\n]|$)/u;

/**
 * Finds the front matter at the top of a source, blank lines before it allowed. Null where there is none.
 * `closed` is false where the fence is opened and never closed.
 */
export function findFrontMatter(text: string): FrontMatterRange | null {
  const fence = opening.exec(text);
  if (!fence) return null;
  const start = fence[0].length;
  const close = closing.exec(text.slice(start));
  if (!close) {
    const looksLikeFrontMatter = entry.test(text.slice(start, start + 2_000));
    return looksLikeFrontMatter ? { start, end: text.length, body: text.length, closed: false } : null;
  }
  const end = start + close.index;
  return { start, end, body: end + close[0].length, closed: true };
}
