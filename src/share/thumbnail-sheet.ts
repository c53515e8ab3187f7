import type { Chart, ChartContext } from '../charts/chart.ts';
import { element } from '../charts/drawing/element.ts';
import type { Ledger } from '../schema/ledger.ts';
import { bestFit, placedChart } from './chart-art.ts';
import type { ChartSheet } from './chart-sheet.ts';
import { fadingFoot } from './fading-foot.ts';

/** Size in units of the drawing; a list shows it somewhat smaller. */
export const THUMBNAIL = { width: 420, height: 280 } as const;

const MARGIN = 14;
const FADE = 56;
/** Smaller, and a whole picture tells less than a piece of it. Its words need not be read: they stand below. */
const LEAST_WHOLE = 0.55;

/**
 * A picture as it stands in a list of pictures: whole where its shape stays large enough, else from its top on. One svg, in classes of
 * the style sheets.
 */
export function thumbnailSheet(chart: Chart, ledger: Ledger, context: ChartContext): ChartSheet {
  const { width, height } = THUMBNAIL;
  const place = { left: MARGIN, top: MARGIN, width: width - 2 * MARGIN, height: height - 2 * MARGIN };
  const fit = bestFit(chart, ledger, context, [place], LEAST_WHOLE);
  const markup = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: 'share', viewBox: `0 0 ${width} ${height}`, ...THUMBNAIL },
    element('rect', { class: 'share-paper', ...THUMBNAIL }),
    placedChart(fit),
    fit.over ? fadingFoot(THUMBNAIL, FADE) : '',
  );
  return { markup, width, height };
}
