import type { ShownDrawing } from './drawn-labels.ts';

/** Boxes are of letters at their tallest: how far in pixels they may run into one another, and over an edge. */
const SLACK = 0.5;
const EDGE = 1;

/** What is wrong with the words of a drawing, each as a sentence. */
export function faultsOf({ width, frame, labels }: ShownDrawing): string[] {
  const near = labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > SLACK &&
          Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > SLACK,
      )
      .map((other) => `${width}: “${one.said}” lies on “${other.said}”`),
  );
  const cut = labels
    .filter(
      ({ left, right, top, bottom }) =>
        left < frame.left - EDGE ||
        right > frame.right + EDGE ||
        top < frame.top - EDGE ||
        bottom > frame.bottom + EDGE,
    )
    .map(({ said }) => `${width}: “${said}” reaches over the edge`);
  return [...near, ...cut];
}
