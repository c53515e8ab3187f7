/** How the stack is drawn at a width: pixels, but for `upright`. */
export interface DrawingSize {
  width: number;
  /** Whether time runs down instead of right. */
  upright: boolean;
  /** One year; 0 where the width decides. */
  year: number;
  /** In whole tenths, so that lines side by side are told alike; see relative-path.ts. */
  pitch: number;
  line: number;
  gap: number;
  settling: number;
  /** Font size of labels and of the annotation at most. */
  label: number;
  annotation: number;
  /** Room above the pile for the headline of the page that it opens. */
  sky: number;
}

/** The widths that the stack is drawn for, the smallest first: each has its own weight of line and size of type. */
export const drawingSizes: readonly DrawingSize[] = [
  {
    width: 288,
    upright: true,
    year: 53,
    pitch: 2.4,
    line: 1.2,
    gap: 4,
    settling: 26,
    label: 11.5,
    annotation: 16,
    sky: 0,
  },
  {
    width: 640,
    upright: false,
    year: 0,
    pitch: 4.6,
    line: 1.45,
    gap: 6.5,
    settling: 30,
    label: 11.5,
    annotation: 17,
    sky: 16,
  },
  {
    width: 960,
    upright: false,
    year: 0,
    pitch: 5.6,
    line: 1.9,
    gap: 8,
    settling: 44,
    label: 12.5,
    annotation: 20,
    sky: 96,
  },
  {
    width: 1240,
    upright: false,
    year: 0,
    pitch: 6,
    line: 2.1,
    gap: 9,
    settling: 56,
    label: 13.5,
    annotation: 22,
    sky: 96,
  },
];
