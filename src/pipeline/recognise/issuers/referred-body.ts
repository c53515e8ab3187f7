import { findBodies } from '../bodies/find-bodies.ts';
import type { Gazetteer } from '../bodies/gazetteer.ts';

/** 该厅, 该局: the body named before. */
const reference = /该(?<suffix>厅|局|委|部|署|办|会|行|院)(?!会|门|属|公|事|项|员)/u;
/** How far back, in characters, the name may stand. */
const furthest = 2_000;

/**
 * `sentence` with its first 该厅, 该局 … spelt out as the last body of that kind that `before`, the text up to it, names;
 * the sentence itself where it refers to none, or none is named.
 */
export function spelledOut(sentence: string, before: string, gazetteer: Gazetteer): string {
  const suffix = reference.exec(sentence)?.groups?.['suffix'];
  if (suffix === undefined) return sentence;
  const body = findBodies(before.slice(-furthest), gazetteer).findLast(({ name }) => name.endsWith(suffix));
  return body ? sentence.replace(reference, body.name) : sentence;
}
