import { fold } from './fold.ts';

/** A run of text, and whether it is what was asked for. */
export interface Run {
  text: string;
  marked: boolean;
}

const han = /\p{Script=Han}/u;
/** Endings of English words that a question and a text may not share. */
const ending = /(?:ies|ing|es|ed|s|y)$/;
const SHORTEST_STEM = 4;
const ELLIPSIS = '…';

/**
 * Text in runs, with the words of the first wording marked, and each other wording where it stands whole. Words of the
 * first are marked with their endings, Chinese phrases by their parts where they do not stand whole.
 */
export function markedRuns(text: string, wordings: readonly string[]): Run[] {
  const pattern = patternOf(text, wordings);
  if (pattern === null) return [{ text, marked: false }];
  const runs: Run[] = [];
  let end = 0;
  for (const { index, 0: match } of text.matchAll(pattern)) {
    const between = text.slice(end, index);
    const last = runs.at(-1);
    if (last?.marked && between.trim() === '') last.text += between + match;
    else {
      if (between !== '') runs.push({ text: between, marked: false });
      runs.push({ text: match, marked: true });
    }
    end = index + match.length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), marked: false });
  return runs;
}

/** The part of a text, about `length` characters, that the first marked run stands in; … where something is left out. */
export function excerptOf(text: string, wordings: readonly string[], length: number): Run[] {
  if (text.length <= length) return markedRuns(text, wordings);
  const pattern = patternOf(text, wordings);
  const first = pattern === null ? 0 : Math.max(0, text.search(pattern));
  const from = first < length / 2 ? 0 : startOfWord(text, Math.min(first - length / 4, text.length - length));
  const to = from + length >= text.length ? text.length : endOfWord(text, from + length);
  const cut = `${from > 0 ? ELLIPSIS : ''}${text.slice(from, to).trim()}${to < text.length ? ELLIPSIS : ''}`;
  return markedRuns(cut, wordings);
}

function patternOf(text: string, [asked = '', ...others]: readonly string[]): RegExp | null {
  const words = asked.match(/\p{Script=Han}+|[\p{L}\p{N}]+(?:[.,]\d+)*/gu) ?? [];
  const whole = others.filter((other) => fold(other).length > 1).map(escaped);
  const parts = words.flatMap((word) => (han.test(word) ? phrase(word, text) : wordPattern(word)));
  const all = [...whole, ...parts].sort((one, two) => two.length - one.length);
  return all.length === 0 ? null : new RegExp(all.join('|'), 'giu');
}

function phrase(word: string, text: string): string[] {
  const characters = [...word];
  if (characters.length < 3 || text.includes(word)) return [escaped(word)];
  return characters.slice(1).map((character, index) => escaped(`${characters[index]}${character}`));
}

function wordPattern(word: string): string {
  const stem = word.replace(ending, '');
  const kept = stem.length >= SHORTEST_STEM ? stem : word;
  return `(?<![\\p{L}\\p{N}])${escaped(kept)}${/\d/.test(word) ? '(?!\\d)' : '[\\p{L}\\p{N}]*'}`;
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Where the word at a place begins; the place itself inside Chinese, which has no spaces. */
function startOfWord(text: string, place: number): number {
  const at = Math.max(0, Math.round(place));
  if (han.test(text[at] ?? '')) return at;
  return text.lastIndexOf(' ', at) + 1;
}

function endOfWord(text: string, place: number): number {
  if (han.test(text[place] ?? '')) return place;
  const space = text.indexOf(' ', place);
  return space === -1 ? text.length : space;
}
