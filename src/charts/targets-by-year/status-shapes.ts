import type { TargetStatus } from '../../schema/target.ts';

/** The sign of each status, as path data in a square of 15 pixels: the same that stand beside the word on pages. */
export const statusShapes: Record<TargetStatus, string> = {
  met: 'M2 2H13V13H2ZM4.6 7.6L6.8 9.9 10.6 5',
  missed: 'M2 2H13V13H2ZM4.8 4.8L10.2 10.2M10.2 4.8L4.8 10.2',
  open: 'M7.5 1.8A5.7 5.7 0 1 1 7.49 1.8M7.5 4.4V7.7L9.8 9.2',
  'due-no-result': 'M5 1.5H2.5V13.5H5M10 1.5H12.5V13.5H10',
  'not-countable': 'M1.5 9.2C3.5 5.4 5.5 5.4 7.5 7.5S11.5 9.6 13.5 5.8',
  'numbered-no-date': 'M2.5 5.5H12.5M2.5 9.5H12.5M6 2.5L4.8 12.5M10.2 2.5L9 12.5',
};

/** The side of the square that the signs are drawn in. */
export const SHAPE_SIDE = 15;
