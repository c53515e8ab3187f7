const marks = new Set('。！？!?；;');
const mark = /[。！？!?；;]/u;

/** A sentence is searched for its ends this far; beyond, what stands there says nothing of the place any more. */
const furthest = 500;

/** Start of the sentence that holds offset `at` of `text`. Semicolons end sentences here: each part tells its own. */
export function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - furthest);
  let start = at;
  while (start > least && !marks.has(text[start - 1] ?? '')) start -= 1;
  return start;
}

/** End of the sentence that holds offset `at` of `text`, its mark not included. */
export function sentenceEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + furthest);
  const length = text.slice(at, most).search(mark);
  return length < 0 ? most : at + length;
}
