import { element } from '../charts/drawing/element.ts';
import { words } from '../charts/drawing/words.ts';
import { otherLocale, type Locale } from '../i18n/locale.ts';
import { textWidth } from '../charts/drawing/advance.ts';
import { word } from '../i18n/words.ts';
import type { Ledger } from '../schema/ledger.ts';
import { cardWords, drawCardWords, type CardWords } from './card-words.ts';
import { bestFit, placedChart } from './chart-art.ts';
import type { Place, ShareCard } from './share-card.ts';
import { shortened } from './shortened.ts';
import { stackArt, stackSteps } from './stack-art.ts';
import { stackRooms } from './stack-rooms.ts';

/** Size of a share image in pixels, what every service that shows one asks for, and its margin. */
export const CARD = { width: 1200, height: 630, margin: 56 } as const;

const MARGIN = CARD.margin;
const FULL = CARD.width - 2 * MARGIN;
const HEAD = 62;
const RULE = 81;
const KIND = 128;
const KIND_SIZE = 22;
/** The square of a strand and the space after it. */
const SQUARE = 27;
/** Between words and what stands beside them. */
const CLEAR = 16;
const TOP = 150;
const FOOT = CARD.height - 24;
const COLUMN = 424;
/** Words above a picture as wide as the card, and from them to it. */
const ABOVE = 152;
const GAP = 34;
const FADE = 70;

const beside: Place = {
  left: MARGIN + COLUMN + 40,
  top: 114,
  width: FULL - COLUMN - 40,
  height: FOOT - 114,
};
const column = { width: COLUMN, height: FOOT - TOP };
const stackPlace: Place = { left: MARGIN, top: 110, width: FULL, height: FOOT - 110 };
/** The widest words over the stack. */
const SKY = 640;

/** The share image as one svg, in classes of the style sheets: to be flattened before anything draws it. */
export function cardDrawing(card: ShareCard, ledger: Ledger, locale: Locale): string {
  const { hue } = card;
  const terms = [...ledger.terms, ...ledger.strands.map(({ name }) => ({ term: name }))].map(
    ({ term }) => term.zh,
  );
  const { art, said } = layOut(card, ledger, locale, terms);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `share ${hue === null ? '' : `strand-${hue}`}`.trim(),
      viewBox: `0 0 ${CARD.width} ${CARD.height}`,
      width: CARD.width,
      height: CARD.height,
    },
    element('rect', { class: 'share-paper', width: CARD.width, height: CARD.height }),
    art,
    head(card, locale),
    kind(card),
    drawCardWords(said, { left: MARGIN, top: TOP }),
  );
}

interface Layout {
  art: string;
  said: CardWords;
}

/** The picture of a card and its words, each in its place. */
function layOut(card: ShareCard, ledger: Ledger, locale: Locale, terms: readonly string[]): Layout {
  const { art } = card;
  if (art.kind === 'beside') return { art: art.draw(beside), said: cardWords(card, locale, [column], terms) };
  if (art.kind === 'stack') {
    const rooms = stackRooms(stackSteps(ledger, stackPlace), { left: MARGIN, top: TOP }, SKY);
    return {
      art: stackArt(ledger, stackPlace, art),
      said: cardWords(card, locale, rooms, terms),
    };
  }
  const above = cardWords(card, locale, [{ width: FULL, height: ABOVE }], terms);
  const top = TOP + above.height + GAP;
  const fit = bestFit(art.chart, ledger, { locale, address: (path) => path }, [
    { ...beside, said: cardWords(card, locale, [column], terms) },
    { left: MARGIN, top, width: FULL, height: FOOT - top, said: above },
  ]);
  return { art: placedChart(fit) + (fit.over ? fadingFoot() : ''), said: fit.place.said };
}

/** The paper closing over a picture that goes on below the card. */
function fadingFoot(): string {
  const top = CARD.height - FADE;
  return (
    element(
      'linearGradient',
      { id: 'share-fade', x1: 0, x2: 0, y1: 0, y2: 1 },
      element('stop', { class: 'share-fade', offset: 0, 'stop-opacity': 0 }),
      element('stop', { class: 'share-fade', offset: 1 }),
    ) + element('rect', { y: top, width: CARD.width, height: FADE, fill: 'url(#share-fade)' })
  );
}

/** The red head of a document: the name of the site in both scripts, a number, the double rule. */
function head({ number }: ShareCard, locale: Locale): string {
  const other = otherLocale(locale);
  const [name, second] = [word(locale, 'site.name'), word(other, 'site.name')];
  const after = MARGIN + textWidth(name, 26, locale === 'zh' ? 'song' : 'serif') + 24;
  return (
    words(MARGIN, HEAD, 26, 'start', 'share-site', name) +
    words(after, HEAD, 26, 'start', 'share-site', second) +
    words(CARD.width - MARGIN, HEAD, 24, 'end', 'share-site', number) +
    element('path', { class: 'share-thick', d: `M${MARGIN} ${RULE + 2}H${CARD.width - MARGIN}` }) +
    element('path', { class: 'share-thin', d: `M${MARGIN} ${RULE + 8.5}H${CARD.width - MARGIN}` })
  );
}

/** What kind of page it is, after the square of its strand, clear of a picture that stands beside it. */
function kind({ kind: said, hue, art }: ShareCard): string {
  if (said === '') return '';
  const after = hue === null ? 0 : SQUARE;
  const room = (art.kind === 'stack' ? FULL : beside.left - MARGIN - CLEAR) - after;
  return (
    (hue === null
      ? ''
      : element('rect', { class: 'share-hue', x: MARGIN, y: KIND - 16, width: 16, height: 16 })) +
    words(
      MARGIN + after,
      KIND,
      KIND_SIZE,
      'start',
      'share-kind',
      shortened(said, room, KIND_SIZE, 'semibold'),
    )
  );
}
