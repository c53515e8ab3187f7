const mark = 'TODO(';
const pattern = /TODO\((?<wanted>[^()]{0,200})\)?/g;

/** A placeholder found in a text: the run itself, what it stands for, and where it begins. */
export interface Placeholder {
  words: string;
  wanted: string;
  start: number;
}

/**
 * What stands in a draft of a register where a person must write: the only mark of its kind, so that nothing with it is
 * built. `wanted` says what is expected there, without round brackets of its own.
 */
export function placeholder(wanted: string): string {
  return `${mark}${wanted})`;
}

/** Every placeholder of a text, in its order; one that was half overwritten counts. */
export function placeholdersIn(text: string): Placeholder[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index, groups }) => ({
    words,
    wanted: groups?.['wanted']?.trim() ?? '',
    start: index,
  }));
}
