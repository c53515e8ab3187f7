import { element } from '../charts/drawing/element.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Ledger } from '../schema/ledger.ts';
import { CARD, cardDrawing } from './card-drawing.ts';
import { originLine, originOf } from './origin-line.ts';
import type { ShareCard } from './share-card.ts';

/** How a card is signed: the height of the whole sheet and of the strip at its foot, and the size of the words there, in pixels. */
export interface Signature {
  height: number;
  strip: number;
  size: number;
  /** Of its page, as it is printed. */
  address: string;
}

/**
 * A card as one svg, in classes of the style sheets, and at its foot the edition, the licence and the address of its page:
 * what stands by the link where an image is shared is nowhere when it is taken away.
 */
export function signedSheet(
  card: ShareCard,
  ledger: Ledger,
  locale: Locale,
  { height, strip, size, address }: Signature,
): string {
  const top = height - strip;
  const { width } = CARD;
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', class: 'share', viewBox: `0 0 ${width} ${height}`, width, height },
    cardDrawing(card, ledger, locale, top),
    originLine(originOf(ledger.edition, locale, address), { top, height: strip, size }),
  );
}
