import { editDistance } from './edit-distance.ts';

/** How to look for the nearest of some candidates. */
interface Search {
  /** Share of the longer text that may have to change; 1 takes whatever comes closest. */
  tolerance?: number;
  /** How far a candidate is from the word, in changes. */
  distance?: (word: string, candidate: string) => number;
}

/**
 * The candidate that takes the fewest changes to reach from `word`, the first of equals; null where there is none, or
 * where more would have to change than the search tolerates.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  { tolerance = 1, distance = editDistance }: Search = {},
): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const changes = distance(word, candidate);
    if (changes < least && changes <= tolerance * Math.max(word.length, candidate.length)) {
      best = candidate;
      least = changes;
    }
  }
  return best;
}
