import { editDistance } from './edit-distance.ts';

/**
 * The candidate that takes the fewest changes to reach from `word`, the first of equals; null where there is none
 * or where more than `tolerance` (a share of the longer text) would have to change.
 */
export function nearest(word: string, candidates: Iterable<string>, tolerance = 1): string | null {
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate);
    if (distance < least && distance <= tolerance * Math.max(word.length, candidate.length)) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
