import type { Block } from './text/block.ts';

/** Signs that numbers are written with; 一体化 counts as one too, which articles have room for. */
const number = /[\d一二三四五六七八九十百千万亿两]+/g;

/** Where in the source the first number stands that is one too many; null where there are no more than `limit`. */
export function numberBeyond(blocks: readonly Block[], limit: number): number | null {
  let count = 0;
  for (const { clean } of blocks) {
    for (const { index } of clean.text.matchAll(number)) {
      count += 1;
      if (count > limit) return clean.offsets[index] ?? 0;
    }
  }
  return null;
}
