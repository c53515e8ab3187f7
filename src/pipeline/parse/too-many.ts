import { limits } from './limits.ts';
import type { Block } from './text/block.ts';

/** What recognisers judge one by one, and how many of them an article may have. */
const counted = [
  // 一体化 counts as one too: there is room for it
  {
    what: 'numbers',
    pattern: /(?<![\d一二三四五六七八九十百千万亿两])[\d一二三四五六七八九十百千万亿两]/g,
    limit: limits.numbers,
  },
  { what: 'titles', pattern: /《/g, limit: limits.titles },
] as const;

/** The first thing that is one too many, and its offset in the source; null for what may be an article. */
export function tooMany(
  blocks: readonly Block[],
): { offset: number; rule: `too-many-${string}`; reason: string } | null {
  const signs = blocks.reduce((sum, { clean }) => sum + clean.text.length, 0);
  for (const { what, pattern, limit } of counted) {
    // no text has more of them than signs
    if (signs <= limit) continue;
    let count = 0;
    for (const { clean } of blocks) {
      for (const { index } of clean.text.matchAll(pattern)) {
        count += 1;
        if (count <= limit) continue;
        const reason = `unexpected text with more than ${limit.toLocaleString('en')} ${what}, expected an article; cut it down to the article`;
        return { offset: clean.offsets.at(index) ?? 0, rule: `too-many-${what}`, reason };
      }
    }
  }
  return null;
}
