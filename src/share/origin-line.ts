import { textWidth } from '../charts/drawing/advance.ts';
import { element } from '../charts/drawing/element.ts';
import { words } from '../charts/drawing/words.ts';
import { embedWords } from '../i18n/page-words/embed.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Edition } from '../schema/edition.ts';
import { CARD } from './card-drawing.ts';

/** A strip along the foot of a sheet, as wide as a card, in pixels; `size` is that of its words, at most. */
export interface Strip {
  top: number;
  height: number;
  size: number;
}

/** The edition, the licence and the address of its page, as an image says them. */
export const originOf = ({ version, date }: Edition, locale: Locale, address: string): string =>
  `${embedWords[locale].edition(version, date)} · CC BY 4.0 · ${address}`;

/** Where an image is from, in one line below a rule, in words as small as it takes; covers what runs on below a card. */
export function originLine(origin: string, { top, height, size }: Strip): string {
  const room = CARD.width - 2 * CARD.margin;
  const fitting = Math.min(size, (size * room) / textWidth(origin, size, 'regular'));
  const baseline = Math.round(top + height / 2 + size / 3);
  return (
    element('rect', { class: 'share-paper', y: top, width: CARD.width, height }) +
    element('path', { class: 'share-rule', d: `M${CARD.margin} ${top + 0.5}h${room}` }) +
    words(CARD.margin, baseline, Math.floor(fitting * 100) / 100, 'start', 'share-word', origin)
  );
}
