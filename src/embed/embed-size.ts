import { textWidth } from '../charts/drawing/advance.ts';
import type { Chart, ChartContext } from '../charts/chart.ts';
import type { Ledger } from '../schema/ledger.ts';
import { embedDrawings, largestWidth } from './embed-drawings.ts';

/** Width for which sizes are told to hosts that cannot ask, in pixels. */
export const EMBED_WIDTH = 660;

/** Lines of the frame by their size and line height in pixels; see `embed.css`. */
const title = { size: 20, line: 27 };
const measured = { size: 14, line: 20.5 };
const small = { size: 12, line: 18 };
/** Rules and spaces of the frame, with the lines for origin and table, and room for one line more. */
const AROUND = 114;

/**
 * How high an embed stands at `EMBED_WIDTH`, in whole pixels, for hosts without scripts: the drawing as it is scaled
 * there and the lines of words around it, estimated on the high side, since what is cut off cannot be read.
 */
export function embedHeight(chart: Chart, ledger: Ledger, context: ChartContext): number {
  const words = chart.words(ledger, context);
  const drawings = embedDrawings(chart, ledger, context);
  const shown = drawings.filter(({ width }) => width <= EMBED_WIDTH).at(-1) ?? drawings[0];
  const [, , wide = 1, high = 0] = (/viewBox="([^"]*)"/.exec(shown?.svg ?? '')?.[1] ?? '')
    .split(' ')
    .map(Number);
  const scaled = shown === drawings.at(-1) ? EMBED_WIDTH : Math.min(EMBED_WIDTH, largestWidth(wide));
  const linesOf = (text: string, { size, line }: typeof title) =>
    Math.ceil((textWidth(text, size, 'regular') * 1.06) / EMBED_WIDTH) * line;
  const lines =
    linesOf(words.title, title) +
    linesOf(words.subtitle, measured) +
    linesOf(words.source, small) +
    linesOf(words.note, small);
  return Math.ceil((high * scaled) / wide + lines + AROUND);
}
