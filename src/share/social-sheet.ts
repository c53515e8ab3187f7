import { textWidth } from '../charts/drawing/advance.ts';
import type { Chart, ChartContext } from '../charts/chart.ts';
import { element } from '../charts/drawing/element.ts';
import { words } from '../charts/drawing/words.ts';
import { embedWords } from '../i18n/page-words/embed.ts';
import type { Ledger } from '../schema/ledger.ts';
import { CARD, cardDrawing } from './card-drawing.ts';
import { cardOfPage } from './card-of-page.ts';
import type { ChartSheet } from './chart-sheet.ts';

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
  const { version, date } = ledger.edition;
  const origin = `${embedWords[locale].edition(version, date)} · CC BY 4.0 · ${context.address(path)}`;
  const room = SOCIAL.width - 2 * CARD.margin;
  const size = Math.min(SIZE, (SIZE * room) / textWidth(origin, SIZE, 'regular'));
  const markup = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'share',
      viewBox: `0 0 ${SOCIAL.width} ${SOCIAL.height}`,
      ...SOCIAL,
    },
    cardDrawing(card, ledger, locale),
    element('rect', {
      class: 'share-paper',
      y: CARD.height,
      width: SOCIAL.width,
      height: SOCIAL.height - CARD.height,
    }),
    element('path', { class: 'share-rule', d: `M${CARD.margin} ${CARD.height + 0.5}h${room}` }),
    words(CARD.margin, CARD.height + 28, Math.floor(size * 100) / 100, 'start', 'share-word', origin),
  );
  return { markup, ...SOCIAL };
}
