import type { Locale } from '../i18n/locale.ts';
import type { Ledger } from '../schema/ledger.ts';
import { CARD } from './card-drawing.ts';
import type { ShareCard } from './share-card.ts';
import { signedSheet } from './signed-sheet.ts';

/** The share image of the page at this full address, as one svg: its card, signed within the card’s height. */
export const shareSheet = (card: ShareCard, ledger: Ledger, locale: Locale, address: string): string =>
  signedSheet(card, ledger, locale, {
    height: CARD.height,
    strip: 32,
    size: 15,
    address: address.replace(/^https?:\/\//, ''),
  });
