import { optimize } from 'svgo';

/** Parts of a unit that an outline is drawn to: finer than a screen or a printer of twice the size shows. */
const DIGITS = 2;

/** An svg that draws the same in fewer bytes: paths relative and rounded, what is not seen left out. */
export function smallSvg(svg: string): string {
  return optimize(svg, {
    multipass: false,
    floatPrecision: DIGITS,
    plugins: [
      'collapseGroups',
      'removeUselessStrokeAndFill',
      'removeEmptyContainers',
      'convertColors',
      'convertPathData',
      'moveGroupAttrsToElems',
    ],
  }).data;
}
