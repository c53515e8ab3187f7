import type { Paragraph } from '../../article.ts';
import type { Item } from './items.ts';

/** An item with its depth, 1 for the outermost. */
export interface PlacedItem extends Item {
  depth: number;
}

/** The items before `index` that stand with it under one parent, with all below them, nearest first; and the parent. */
function before<T extends PlacedItem>(
  items: readonly T[],
  index: number,
): { beside: T[]; parent: T | undefined } {
  const beside: T[] = [];
  const depth = items[index]?.depth ?? 1;
  for (let at = index - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (!item || item.depth < depth) return { beside, parent: item };
    beside.push(item);
  }
  return { beside, parent: undefined };
}

/**
 * Gives lines of responsibility that stand alone to the item they close. Such a line belongs to the last item before
 * it; but where that item is the last of several under one parent, and none of the others charges anybody, it speaks
 * for the parent. `isDuty` tells whether a block charges anybody, `standsAlone` whether it does nothing else.
 * Costs no more than the items, since a parent is asked for at its last child only.
 */
export function closeDuties<T extends PlacedItem>(
  items: readonly T[],
  isDuty: (block: Paragraph) => boolean,
  standsAlone: (block: Paragraph) => boolean,
): T[] {
  const placed = items.map((item) => ({ ...item, blocks: [...item.blocks] }));
  for (const [index, item] of placed.entries()) {
    const isLastChild = item.depth > 1 && (placed[index + 1]?.depth ?? 0) < item.depth;
    if (!isLastChild) continue;
    const [label, ...rest] = item.blocks;
    const alone = rest.filter((block) => standsAlone(block) && isDuty(block));
    if (!label || alone.length === 0 || isDuty(label)) continue;
    const { beside, parent } = before(placed, index);
    const isSpokenFor = beside.length === 0 || beside.some(({ blocks }) => blocks.some(isDuty));
    if (!parent || isSpokenFor) continue;
    parent.blocks.push(...alone);
    item.blocks = item.blocks.filter((block) => !alone.includes(block));
  }
  return placed;
}
