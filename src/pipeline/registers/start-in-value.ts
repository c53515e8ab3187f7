import type { Node } from 'yaml';

/** Where a run of words stands inside a value, in units of the text; its start where escapes or folded lines hide it. */
export function startInValue(text: string, { range }: Node, words: string): number {
  const [start = 0, end = start] = range ?? [];
  const at = text.slice(start, end).indexOf(words);
  return start + Math.max(0, at);
}
