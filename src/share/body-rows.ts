import type { Place } from './share-card.ts';

/** How the rows of a body’s card are set, in pixels; places within a row are from its top left corner. */
export interface BodyRows {
  /** Of the first row, and from one to the next. */
  top: number;
  height: number;
  nameSize: number;
  nameBase: number;
  /** Side of a seal. */
  seal: number;
  marksTop: number;
  marksLeft: number;
  /** Whether the marks stand under the name, with words of their own. */
  roomy: boolean;
}

/** How much larger than four rows fewer are set; more than four have their marks on the line of the name. */
const larger = [1, 1.25, 1.25, 1.15, 1];
const ROOMY = { height: 124, nameSize: 30, nameBase: 42, seal: 30, marksTop: 64 } as const;
const CLOSE = { height: 62, nameSize: 22, seal: 20 } as const;
/** From the left edge to the marks that stand on the line of the name. */
const NAMES = 350;

/** Rows for so many documents, as large as the place allows, in the middle of it. */
export function bodyRows(count: number, { top, height }: Place): BodyRows {
  const times = larger[count];
  if (times === undefined) {
    const row = Math.min(CLOSE.height, height / count);
    return {
      top: top + (height - row * count) / 2,
      height: row,
      nameSize: CLOSE.nameSize,
      nameBase: row / 2 + CLOSE.nameSize * 0.36,
      seal: CLOSE.seal,
      marksTop: (row - CLOSE.seal) / 2,
      marksLeft: NAMES,
      roomy: false,
    };
  }
  const row = Math.min(ROOMY.height * times, height / Math.max(1, count));
  return {
    top: top + (height - row * count) / 2,
    height: row,
    nameSize: ROOMY.nameSize * times,
    nameBase: ROOMY.nameBase * times,
    seal: ROOMY.seal * times,
    marksTop: ROOMY.marksTop * times,
    marksLeft: 0,
    roomy: true,
  };
}
