import { overlap, type Box } from '../drawing/box.ts';
import { coordinate, element } from '../drawing/element.ts';
import { blockBox, drawBlock, type TextBlock, type TextPlace } from '../drawing/text-block.ts';
import { acrossAt, type LaidFile, type Pile } from './pile.ts';
import type { Wording } from './wordings.ts';

/** A label on a line that rises from a file’s beginning, and the room both take. */
export interface LeaderLabel {
  text: string;
  boxes: readonly Box[];
}

/** From the leader to the words, from the pile to the words, and between two labels, in pixels. */
const BESIDE = 7;
const ABOVE = 6;
const BETWEEN = 5;
/** Heights are tried in steps of this many pixels, and a shorter wording is worth this many. */
const STEP = 4;
const SHORTER = 14;

/** The highest point of the pile between two pixels along. */
function pileTop(pile: Pile, from: number, to: number): number {
  const height = (along: number) =>
    Math.max(
      0,
      ...pile.files
        .filter((file) => along >= file.from - 2 && along <= file.to + 2)
        .map((file) => acrossAt(file, along) + file.thickness),
    );
  const steps = Array.from({ length: Math.ceil((to - from) / STEP) + 1 }, (_, index) => Math.min(from + index * STEP, to));
  return Math.max(...steps.map(height));
}

/**
 * The lowest free place for a label on a leader: right or left of it, above the pile, clear of what is `taken`.
 * `ground` is the y of the pile’s ground; nothing is placed above `ceiling`. Null where there is no room.
 */
export function leaderLabel(
  pile: Pile,
  file: LaidFile,
  choices: readonly Wording[],
  room: { size: number; ground: number; ceiling: number; width: number; taken: readonly Box[] },
): LeaderLabel | null {
  const { size, ground, ceiling, taken } = room;
  const lowest = ground - file.laidAt - file.thickness - 10;
  const levels = Array.from({ length: Math.max(0, Math.floor((lowest - ceiling) / STEP)) }, (_, index) => index);
  const sides: readonly TextPlace['anchor'][] = ['start', 'end'];
  const candidates = choices
    .flatMap((lines, rank) => sides.flatMap((anchor) => levels.map((level) => ({ lines, rank, anchor, level }))))
    .toSorted((one, other) => one.level * STEP + one.rank * SHORTER - (other.level * STEP + other.rank * SHORTER));
  for (const { lines, anchor, level } of candidates) {
    const block: TextBlock = { lines, size };
    const place = { x: file.from + (anchor === 'start' ? BESIDE : -BESIDE), base: lowest - level * STEP, anchor };
    const words = blockBox(block, place);
    const leader = { left: file.from - 1, right: file.from + 1, top: words.top, bottom: ground - file.laidAt };
    if (words.left < 0 || words.right > room.width || words.top < ceiling) continue;
    if (ground - pileTop(pile, words.left - ABOVE, words.right + ABOVE) - ABOVE < words.bottom) continue;
    if (taken.some((box) => overlap(box, words, BETWEEN) || overlap(box, leader, 2))) continue;
    return {
      text:
        element('path', { class: 'leader', d: `M${coordinate(file.from)} ${coordinate(leader.bottom)}V${coordinate(leader.top)}` }) +
        drawBlock(block, place),
      boxes: [words, leader],
    };
  }
  return null;
}
