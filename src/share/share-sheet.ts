import { element } from '../charts/drawing/element.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Ledger } from '../schema/ledger.ts';
import { CARD, cardDrawing } from './card-drawing.ts';
import { originLine, originOf } from './origin-line.ts';
import type { ShareCard } from './share-card.ts';

const STRIP = 32;
const SIZE = 15;

/**
 * The share image of a page as one svg, in classes of the style sheets: its card, and at the foot the edition, the licence
 * and the `address` of the page, full. It stays with the image where somebody passes it on by itself.
 */
export function shareSheet(card: ShareCard, ledger: Ledger, locale: Locale, address: string): string {
  const top = CARD.height - STRIP;
  const shown = address.replace(/^https?:\/\//, '');
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'share',
      viewBox: `0 0 ${CARD.width} ${CARD.height}`,
      width: CARD.width,
      height: CARD.height,
    },
    cardDrawing(card, ledger, locale, top),
    originLine(originOf(ledger.edition, locale, shown), { top, height: STRIP, size: SIZE }),
  );
}
