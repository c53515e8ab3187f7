import type { Chart, ChartContext } from '../charts/chart.ts';
import { markChinese } from '../charts/mark-languages.ts';
import type { Ledger } from '../schema/ledger.ts';

/** A picture drawn for places of a width and more, in pixels. */
export interface Drawing {
  width: number;
  svg: string;
}

/** Columns of articles are narrower than this; a wider place shows the widest of these drawings, larger. */
const WIDEST = 720;
/** Characters of markup that leave room for table, styles and script within the budget of an embed. */
const ALLOWANCE = 60_000;

/** How wide a drawing may be shown where the next one does not fit yet: one and a half times as it is drawn. */
export function largestWidth(drawn: number): number {
  return Math.round(drawn * 1.5);
}

/**
 * The drawings that an embed carries, the narrowest first: those for columns of articles. Where they are too many
 * marks to carry every width, the ones between the narrowest and the widest stay out.
 */
export function embedDrawings(chart: Chart, ledger: Ledger, context: ChartContext): Drawing[] {
  const drawn = chart.widths
    .filter((width) => width <= WIDEST)
    .map((width) => {
      const svg = chart.draw(ledger, context, width);
      return { width, svg: context.locale === 'en' ? markChinese(svg) : svg };
    });
  const weight = drawn.reduce((sum, { svg }) => sum + svg.length, 0);
  return weight <= ALLOWANCE ? drawn : drawn.filter((_, index) => index === 0 || index === drawn.length - 1);
}
