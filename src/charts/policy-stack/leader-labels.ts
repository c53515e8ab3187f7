import { overlap, type Box } from '../drawing/box.ts';
import { coordinate, element } from '../drawing/element.ts';
import { blockBox, drawBlock, type TextBlock, type TextPlace } from '../drawing/text-block.ts';
import { acrossAt, type LaidFile, type Pile } from './pile.ts';
import type { Wording } from './wordings.ts';

/** A file that wants a label on a line rising from where it begins, and the wordings it may have, the fullest first. */
export interface LeaderRequest {
  file: LaidFile;
  choices: readonly Wording[];
}

/** Where labels may stand: `ground` is the y of the pile’s ground. */
export interface LeaderRoom {
  size: number;
  ground: number;
  width: number;
  /** What stands there already. */
  taken: readonly Box[];
}

interface Candidate {
  file: LaidFile;
  cost: number;
  words: Box;
  leader: Box;
  block: TextBlock;
  place: TextPlace;
}

/** From the leader to the words, from the pile to the words, between two labels, and below the top edge, in pixels. */
const BESIDE = 7;
const ABOVE = 6;
const BETWEEN = 5;
const CEILING = 2;
/** Heights are tried in steps of this many pixels; each shorter wording costs this many. */
const STEP = 5;
const SHORTER = 60;
/** The first limit of cost of the search, and how many candidates it looks at before it gives up. */
const FIRST_LIMIT = 120;
const PATIENCE = 2_000_000;

/** The labels that leaders carry, drawn, by file: all together as low and as full as they can be without touching. */
export function leaderLabels(
  pile: Pile,
  requests: readonly LeaderRequest[],
  room: LeaderRoom,
): Map<LaidFile, string> {
  const wanted = requests
    .toSorted((one, other) => other.file.from - one.file.from)
    .map((request) => candidatesFor(pile, request, room));
  const chosen = arrange(wanted) ?? firstFree(wanted);
  return new Map(chosen.map((candidate) => [candidate.file, draw(candidate)]));
}

const clear = (one: Candidate, other: Candidate) =>
  !overlap(one.words, other.words, BETWEEN) &&
  !overlap(one.words, other.leader, 2) &&
  !overlap(one.leader, other.words, 2);

/**
 * One candidate of each list, none touching another, with the least cost in sum: depth first under a limit of cost
 * that doubles until something is found. Null when nothing is found in `PATIENCE` steps.
 */
function arrange(lists: readonly (readonly Candidate[])[]): Candidate[] | null {
  let steps = 0;
  let best: { cost: number; chosen: Candidate[] } | null = null;
  const search = (chosen: Candidate[], cost: number, limit: number) => {
    const list = lists[chosen.length];
    if (list === undefined) {
      best = { cost, chosen };
      return;
    }
    for (const candidate of list) {
      const sum = cost + candidate.cost;
      if (sum >= Math.min(limit, best?.cost ?? Infinity) || ++steps > PATIENCE) return;
      if (chosen.every((other) => clear(candidate, other))) search([...chosen, candidate], sum, limit);
    }
  };
  for (let limit = FIRST_LIMIT; best === null && steps <= PATIENCE; limit *= 2) search([], 0, limit);
  return (best as { chosen: Candidate[] } | null)?.chosen ?? null;
}

/** The cheapest free candidate of each list in turn; a list that has none goes without. */
function firstFree(lists: readonly (readonly Candidate[])[]): Candidate[] {
  return lists.reduce<Candidate[]>((chosen, list) => {
    const free = list.find((candidate) => chosen.every((other) => clear(candidate, other)));
    return free ? [...chosen, free] : chosen;
  }, []);
}

/** Places that are inside the drawing and clear of the pile, the cheapest first. */
function candidatesFor(
  pile: Pile,
  { file, choices }: LeaderRequest,
  { size, ground, width, taken }: LeaderRoom,
): Candidate[] {
  const lowest = ground - file.laidAt - file.thickness - 10;
  const sides = ['start', 'end'] as const;
  return choices
    .flatMap((lines, rank) =>
      sides.flatMap((anchor) => {
        const block: TextBlock = { lines, size };
        const x = file.from + (anchor === 'start' ? BESIDE : -BESIDE);
        const { left, right } = blockBox(block, { x, base: 0, anchor });
        if (left < 0 || right > width) return [];
        const lowestFree = ground - pileTop(pile, left - ABOVE, right + ABOVE) - ABOVE;
        return Array.from({ length: Math.ceil(lowest / STEP) }, (_, level): Candidate => {
          const place: TextPlace = { x, base: lowest - level * STEP, anchor };
          const words = blockBox(block, place);
          const leader = {
            left: file.from - 1,
            right: file.from + 1,
            top: words.top,
            bottom: ground - file.laidAt,
          };
          return { file, cost: level * STEP + rank * SHORTER, words, leader, block, place };
        }).filter(
          ({ words, leader }) =>
            words.top >= CEILING &&
            words.bottom <= lowestFree &&
            !taken.some((box) => overlap(words, box, BETWEEN) || overlap(leader, box, BETWEEN)),
        );
      }),
    )
    .toSorted((one, other) => one.cost - other.cost);
}

function draw({ leader, block, place: at }: Candidate): string {
  const x = coordinate((leader.left + leader.right) / 2);
  const d = `M${x} ${coordinate(leader.bottom)}V${coordinate(leader.top)}`;
  return element('path', { class: 'leader', d }) + drawBlock(block, at);
}

/** The highest point of the pile between two pixels along. */
function pileTop(pile: Pile, from: number, to: number): number {
  const height = (along: number) =>
    Math.max(
      0,
      ...pile.files
        .filter((file) => along >= file.from - 2 && along <= file.to + 2)
        .map((file) => acrossAt(file, along) + file.thickness),
    );
  const steps = Array.from({ length: Math.ceil((to - from) / STEP) + 1 }, (_, index) =>
    Math.min(from + index * STEP, to),
  );
  return Math.max(...steps.map(height));
}
