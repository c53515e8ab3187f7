const mark = /[。！？!?；;]/u;

/** Start of the sentence that holds offset `at` of `text`. Semicolons end sentences here: each part tells its own. */
export function sentenceStart(text: string, at: number): number {
  for (let before = at; before > 0; before -= 1) if (mark.test(text[before - 1] ?? '')) return before;
  return 0;
}

/** End of the sentence that holds offset `at` of `text`, its mark not included. */
export function sentenceEnd(text: string, at: number): number {
  for (let end = at; end < text.length; end += 1) if (mark.test(text[end] ?? '')) return end;
  return text.length;
}
