const marks: ReadonlySet<string | undefined> = new Set('。！？!?；;');

/** A sentence is searched for its ends this far; beyond, what stands there says nothing of the place any more. */
const furthest = 500;

/** Start of the sentence that holds offset `at` of `text`. Semicolons end sentences here: each part tells its own. */
export function sentenceStart(text: string, at: number): number {
  const least = Math.max(0, at - furthest);
  for (let before = at; before > least; before -= 1) if (marks.has(text[before - 1])) return before;
  return least;
}

/** End of the sentence that holds offset `at` of `text`, its mark not included. */
export function sentenceEnd(text: string, at: number): number {
  const most = Math.min(text.length, at + furthest);
  for (let end = at; end < most; end += 1) if (marks.has(text[end])) return end;
  return most;
}
