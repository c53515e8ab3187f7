import { sharedArea, type Box } from '../../src/charts/drawing/box.ts';

/** Words as they were set, with the box of their letters in pixels of the whole drawing. */
export interface SetWords extends Box {
  said: string;
}

/** How far in pixels letters at their tallest may run into one another. */
const SLACK = 1;

/** How far letters reach above and below the baseline, in ems: Han characters, lining figures, Latin letters. */
const reaches: readonly (readonly [RegExp, readonly [above: number, below: number]])[] = [
  [/\p{Script=Han}/u, [0.86, 0.1]],
  [/^[\d.–—]+$/, [0.72, 0.02]],
  [/./, [0.72, 0.2]],
];

/** The box of words from `left`, `width` wide, on the baseline `y`: from their tallest letter to the foot of descenders. */
export function letterBox(said: string, left: number, y: number, width: number, size: number): SetWords {
  const [above, below] = reaches.find(([letters]) => letters.test(said))?.[1] ?? [0, 0];
  return { said, left, right: left + width, top: y - above * size, bottom: y + below * size };
}

/** Whether an edge of the frame cuts the words, or they stand outside it. */
export function isCut({ left, right, top, bottom }: Box, frame: Box): boolean {
  return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
}

/** What is wrong with the words of a drawing, each as a sentence: cut by the frame, or lying on one another. */
export function wordFaults(words: readonly SetWords[], frame: Box): string[] {
  const cut = words
    .filter((one) => isCut(one, frame))
    .map(({ said }) => `unexpected words “${said}” over the edge, expected them inside the frame`);
  const near = words.flatMap((one, index) =>
    words
      .slice(index + 1)
      .filter((other) => lieOnOneAnother(one, other))
      .map((other) => `unexpected words “${one.said}” on “${other.said}”, expected them apart`),
  );
  return [...cut, ...near];
}

/** Whether letters of the one lie on letters of the other. */
export const lieOnOneAnother = (one: Box, other: Box): boolean => sharedArea(shrunk(one), shrunk(other)) > 0;

const shrunk = ({ left, right, top, bottom }: Box): Box => ({
  left: left + SLACK / 2,
  right: right - SLACK / 2,
  top: top + SLACK / 2,
  bottom: bottom - SLACK / 2,
});
