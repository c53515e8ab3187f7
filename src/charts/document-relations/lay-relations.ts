import type { Box } from '../drawing/box.ts';
import type { RelatedDocument } from './relations-reading.ts';

/** A sheet in its place, in pixels. */
export interface LaidSheet {
  document: RelatedDocument;
  box: Box;
}

/** How large sheets are and how far apart. */
export interface SheetSizes {
  /** Of the whole drawing. */
  width: number;
  /** Of one sheet. */
  height: number;
  gap: number;
}

/** What stays free of sheets at the sides of a column of them: the line at the left, what rests on what at the right. */
export const GUTTER = { line: 28, rests: 22 };

const isBeside = ({ relation }: RelatedDocument) => relation === 'basis' || relation === 'resting';

/** How wide a sheet is when `count` of them share a width. */
export const columnWidth = (width: number, count: number, gap: number): number =>
  Math.floor(Math.min(240, (width - (count - 1) * gap) / count));

/** Time to the right: the line in one row, and a row below for each document that is not of it. */
export function layAcross(
  documents: readonly RelatedDocument[],
  { width, height, gap }: SheetSizes,
): LaidSheet[] {
  const column = columnWidth(width, documents.length, gap);
  const beside = documents.filter(isBeside);
  return documents.map((document, index) => {
    const left = index * (column + gap);
    const top = (beside.indexOf(document) + 1) * (height + 28);
    return { document, box: { left, right: left + column, top, bottom: top + height } };
  });
}

/** Time downwards: one sheet a row, and what is not of the line set in from the left. */
export function layDown(
  documents: readonly RelatedDocument[],
  { width, height, gap }: SheetSizes,
): LaidSheet[] {
  return documents.map((document, index) => {
    const top = index * (height + gap);
    return {
      document,
      box: {
        left: isBeside(document) ? GUTTER.line : 0,
        right: width - GUTTER.rests,
        top,
        bottom: top + height,
      },
    };
  });
}
