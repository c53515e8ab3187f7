import type { Room } from './card-words.ts';
import type { Box } from '../charts/drawing/box.ts';

/** Between words and the stack. */
const CLEAR = 32;

/**
 * The rooms left of a stack that rises to the right: one that ends above each of its steps, `left` and `top` being where
 * words begin, none wider than `widest`.
 */
export function stackRooms(
  steps: readonly Box[],
  { left, top }: { left: number; top: number },
  widest: number,
): Room[] {
  return steps
    .map(({ top: foot }) => ({
      height: foot - CLEAR - top,
      width: Math.min(
        widest,
        ...steps.filter((step) => step.top < foot).map((step) => step.left - CLEAR - left),
      ),
    }))
    .filter(({ width, height }) => width > 0 && height > 0);
}
