import type { Chart, ChartContext } from '../charts/chart.ts';
import { element } from '../charts/drawing/element.ts';
import type { Ledger } from '../schema/ledger.ts';
import { CARD, cardDrawing } from './card-drawing.ts';
import { cardOfPage } from './card-of-page.ts';
import type { ChartSheet } from './chart-sheet.ts';
import { originLine, originOf } from './origin-line.ts';

/** Size in pixels: sixteen by nine, which social media and slides show whole. */
export const SOCIAL = { width: 1200, height: 675 } as const;

const SIZE = 17;

/**
 * The share image of a picture on a taller sheet, and below it the edition, the licence and the address of its page: what
 * stands by the link where the image is shared by itself is nowhere when it is taken away. One svg, in classes of the style
 * sheets.
 */
export function socialSheet(chart: Chart, ledger: Ledger, context: ChartContext): ChartSheet {
  const { locale } = context;
  const path = `/charts/${chart.id}/`;
  const { title, subtitle } = chart.words(ledger, context);
  const card = cardOfPage({ path, title, description: subtitle }, locale, ledger);
  const markup = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'share',
      viewBox: `0 0 ${SOCIAL.width} ${SOCIAL.height}`,
      ...SOCIAL,
    },
    cardDrawing(card, ledger, locale),
    originLine(originOf(ledger.edition, locale, context.address(path)), {
      top: CARD.height,
      height: SOCIAL.height - CARD.height,
      size: SIZE,
    }),
  );
  return { markup, ...SOCIAL };
}
