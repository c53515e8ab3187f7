import { textWidth, type Face } from './advance.ts';
import { inside, sharedArea, type Box } from './box.ts';

/** Which end of a text stands at its x. */
export type Anchor = 'start' | 'middle' | 'end';

/** A place where a label may stand: x, and the y of its baseline. */
export interface Place {
  x: number;
  y: number;
  anchor: Anchor;
}

/** A label that looks for its place; the places it may take, the best first. */
export interface Label {
  words: string;
  size: number;
  places: readonly Place[];
  /** The room it takes at a place, where that is more than its words: a second line, say. */
  room?: (place: Place) => Box;
}

/** A label that has one. */
export interface PlacedLabel extends Place {
  words: string;
  size: number;
  box: Box;
}

const ASCENT = 0.82;
const DESCENT = 0.24;
const startOf: Record<Anchor, (x: number, width: number) => number> = {
  start: (x) => x,
  middle: (x, width) => x - width / 2,
  end: (x, width) => x - width,
};

/** The room a text takes. */
export function textBox(words: string, size: number, { x, y, anchor }: Place, face: Face = 'semibold'): Box {
  const width = textWidth(words, size, face);
  const left = startOf[anchor](x, width);
  return { left, top: y - ASCENT * size, right: left + width, bottom: y + DESCENT * size };
}

/**
 * Gives each label, in order, the first of its places that stays inside the frame and clear of other labels and of
 * what is `taken`; failing that, the one that crosses `avoided` strokes least. A label for which every place is
 * outside or taken is left out: the answer then lacks it, and the caller decides.
 */
export function placeLabels(
  labels: readonly Label[],
  frame: Box,
  taken: readonly Box[],
  avoided: readonly Box[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const { words, size, places, room = (place: Place) => textBox(words, size, place) } of labels) {
    const open = places
      .map((place) => ({ ...place, words, size, box: room(place) }))
      .filter(({ box }) => inside(box, frame))
      .filter(({ box }) =>
        [...taken, ...placed.map((one) => one.box)].every((other) => sharedArea(box, other) === 0),
      )
      .map((label) => ({
        label,
        crossed: avoided.reduce((sum, stroke) => sum + sharedArea(label.box, stroke), 0),
      }));
    const best = open.reduce<(typeof open)[number] | null>(
      (least, one) => (least === null || one.crossed < least.crossed ? one : least),
      null,
    );
    if (best) placed.push(best.label);
  }
  return placed;
}

/**
 * The usual places around a mark: right, left, above, below, then the corners. `gap` is from the mark’s
 * centre; `under` is the height of what stands under the words, for which the places above move up.
 */
export function placesAround(x: number, y: number, size: number, gap: number, under = 0): Place[] {
  const middle = y + size * 0.34;
  const above = y - gap - (size * DESCENT) / 2 - under;
  const below = y + gap + size * ASCENT;
  return [
    { x: x + gap, y: middle, anchor: 'start' },
    { x: x - gap, y: middle, anchor: 'end' },
    { x: x - gap * 0.4, y: above, anchor: 'end' },
    { x: x + gap * 0.4, y: below, anchor: 'start' },
    { x, y: above, anchor: 'middle' },
    { x, y: below, anchor: 'middle' },
    { x: x + gap * 0.4, y: above, anchor: 'start' },
    { x: x - gap * 0.4, y: below, anchor: 'end' },
  ];
}
