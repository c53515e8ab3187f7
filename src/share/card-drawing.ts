import { element } from '../charts/drawing/element.ts';
import { words } from '../charts/drawing/words.ts';
import { otherLocale, type Locale } from '../i18n/locale.ts';
import { textWidth } from '../charts/drawing/advance.ts';
import { word } from '../i18n/words.ts';
import type { Ledger } from '../schema/ledger.ts';
import { cardWords, drawCardWords, type CardWords } from './card-words.ts';
import { bestFit, placedChart } from './chart-art.ts';
import { fadingFoot } from './fading-foot.ts';
import type { ShareCard } from './share-card.ts';
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
/** Below everything of a card that ends above its edge. */
const BELOW = 24;
const COLUMN = 424;
/** The left edge of what stands beside that column. */
const ASIDE = MARGIN + COLUMN + 40;
/** Words above a picture as wide as the card, and from them to it. */
const ABOVE = 152;
const GAP = 34;
const FADE = 70;

/** Where words and pictures stand on a card of some height. */
function placesOf(height: number) {
  const foot = height - BELOW;
  return {
    foot,
    beside: { left: ASIDE, top: 114, width: CARD.width - MARGIN - ASIDE, height: foot - 114 },
    column: { width: COLUMN, height: foot - TOP },
    stack: { left: MARGIN, top: 110, width: FULL, height: foot - 110 },
  };
}
/** The widest words over the stack. */
const SKY = 640;

/**
 * A card as one svg, in classes of the style sheets: to be flattened before anything draws it. `height` in pixels; a picture
 * may run on below it, for the sheet that the card stands on to cover.
 */
export function cardDrawing(
  card: ShareCard,
  ledger: Ledger,
  locale: Locale,
  height: number = CARD.height,
): string {
  const { hue } = card;
  const terms = [...ledger.terms, ...ledger.strands.map(({ name }) => ({ term: name }))].map(
    ({ term }) => term.zh,
  );
  const { art, said } = layOut(card, ledger, locale, terms, height);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `share ${hue === null ? '' : `strand-${hue}`}`.trim(),
      viewBox: `0 0 ${CARD.width} ${height}`,
      width: CARD.width,
      height,
    },
    element('rect', { class: 'share-paper', width: CARD.width, height }),
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
function layOut(
  card: ShareCard,
  ledger: Ledger,
  locale: Locale,
  terms: readonly string[],
  height: number,
): Layout {
  const { art } = card;
  const { foot, beside, column, stack } = placesOf(height);
  if (art.kind === 'beside') return { art: art.draw(beside), said: cardWords(card, locale, [column], terms) };
  if (art.kind === 'stack') {
    const rooms = stackRooms(stackSteps(ledger, stack), { left: MARGIN, top: TOP }, SKY);
    return {
      art: stackArt(ledger, stack, art),
      said: cardWords(card, locale, rooms, terms),
    };
  }
  const above = cardWords(card, locale, [{ width: FULL, height: ABOVE }], terms);
  const top = TOP + above.height + GAP;
  const fit = bestFit(art.chart, ledger, { locale, address: (path) => path }, [
    { ...beside, said: cardWords(card, locale, [column], terms) },
    { left: MARGIN, top, width: FULL, height: foot - top, said: above },
  ]);
  return {
    art: placedChart(fit) + (fit.over ? fadingFoot({ width: CARD.width, height }, FADE) : ''),
    said: fit.place.said,
  };
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
  const room = (art.kind === 'stack' ? FULL : ASIDE - MARGIN - CLEAR) - after;
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
