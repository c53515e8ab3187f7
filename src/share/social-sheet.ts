import type { Chart, ChartContext } from '../charts/chart.ts';
import type { Ledger } from '../schema/ledger.ts';
import { CARD } from './card-drawing.ts';
import { cardOfPage } from './card-of-page.ts';
import type { ChartSheet } from './chart-sheet.ts';
import { signedSheet } from './signed-sheet.ts';

/** Size in pixels: sixteen by nine, which social media and slides show whole. */
export const SOCIAL = { width: 1200, height: 675 } as const;

/** The share image of a picture on a taller sheet, signed below its card. */
export function socialSheet(chart: Chart, ledger: Ledger, context: ChartContext): ChartSheet {
  const { locale } = context;
  const path = `/charts/${chart.id}/`;
  const { title, subtitle } = chart.words(ledger, context);
  const card = cardOfPage({ path, title, description: subtitle }, locale, ledger);
  const markup = signedSheet(card, ledger, locale, {
    height: SOCIAL.height,
    strip: SOCIAL.height - CARD.height,
    size: 17,
    address: context.address(path),
  });
  return { markup, ...SOCIAL };
}
