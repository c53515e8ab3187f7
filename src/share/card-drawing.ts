import { element } from '../charts/drawing/element.ts';
import { words } from '../charts/drawing/words.ts';
import { wrapText } from '../charts/drawing/wrap.ts';
import { otherLocale, type Locale } from '../i18n/locale.ts';
import { textWidth } from '../charts/drawing/advance.ts';
import { word } from '../i18n/words.ts';
import type { Ledger } from '../schema/ledger.ts';
import { bestFit, type ChartFit } from './chart-art.ts';
import type { Place, ShareCard } from './share-card.ts';
import { stackArt } from './stack-art.ts';
import { titleBlock } from './title-block.ts';

/** Size of a share image in pixels: what every service that shows one asks for. */
export const CARD = { width: 1200, height: 630 } as const;

const MARGIN = 56;
const FULL = CARD.width - 2 * MARGIN;
const HEAD = 62;
const RULE = 81;
const KIND = 130;
const TITLE = 150;
const FOOT = CARD.height - 24;
const COLUMN = 424;

const below: Place = { left: MARGIN, top: 268, width: FULL, height: FOOT - 268 };
const beside: Place = {
  left: MARGIN + COLUMN + 40,
  top: 114,
  width: FULL - COLUMN - 40,
  height: FOOT - 114,
};
const stackPlace: Place = { left: MARGIN, top: 110, width: FULL, height: FOOT - 110 };
/** Where the sky over the stack is clear: far down, or far across. */
const sky = { width: 540, height: 250 };
const wideSky = { width: 600, height: 136 };

/** The share image as one svg, in classes of the style sheets: to be flattened before anything draws it. */
export function cardDrawing(card: ShareCard, ledger: Ledger, locale: Locale): string {
  const { art, hue } = card;
  const fit = art.kind === 'chart' ? fitOf(card, ledger, locale) : null;
  const room =
    fit?.place === below
      ? { width: FULL, height: 70 }
      : art.kind === 'stack'
        ? card.kind === ''
          ? wideSky
          : sky
        : { width: COLUMN, height: 400 };
  const terms = [...ledger.terms, ...ledger.strands.map(({ name }) => ({ term: name }))].map(
    ({ term }) => term.zh,
  );
  const title = titleBlock(card.title, locale, room, terms);
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
    art.kind === 'stack' ? stackArt(ledger, stackPlace, art) : '',
    art.kind === 'beside' ? art.draw(beside) : '',
    fit ? placedChart(fit) : '',
    head(card, locale),
    kind(card),
    ...standfirst(card, locale, room.width, TITLE + title.size * title.leading * title.lines.length),
    ...title.lines.map((line, index) =>
      words(
        MARGIN - hanging(line) * title.size,
        TITLE + title.size * (0.86 + index * title.leading),
        title.size,
        'start',
        'share-title',
        line,
      ),
    ),
  );
}

/** How far a line hangs into the margin, in ems: the left half of a full-width mark that opens is empty. */
const hanging = (line: string) => (/^[（《〔「『]|^“\p{Script=Han}/u.test(line) ? 0.46 : 0);

function fitOf({ art }: ShareCard, ledger: Ledger, locale: Locale): ChartFit | null {
  if (art.kind !== 'chart') return null;
  return bestFit(art.chart, ledger, { locale, address: (path) => path }, [beside, below]);
}

function placedChart({ markup, width, height, scale, place }: ChartFit): string {
  const [wide, high] = [width * scale, height * scale];
  const inner = markup.replace(/^<svg[^>]*class="([^"]*)"[^>]*>/, '').replace(/<\/svg>$/, '');
  const [, name = 'picture'] = /^<svg[^>]*class="([^"]*)"/.exec(markup) ?? [];
  return element(
    'g',
    {
      class: name,
      transform: `translate(${Math.round(place.left + (place.width - wide) / (place === below ? 2 : 1))} ${Math.round(place.top + Math.max(0, place.height - high) / 2)}) scale(${scale.toFixed(4)})`,
    },
    inner,
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

const SMALL = 23;
const SMALL_LEADING = 33;

function standfirst({ standfirst: said }: ShareCard, locale: Locale, room: number, top: number): string[] {
  return wrapText(said, room, SMALL, locale === 'zh' ? 'song' : 'regular').map((line, index) =>
    words(MARGIN, top + 36 + index * SMALL_LEADING, SMALL, 'start', 'share-word', line),
  );
}

function kind({ kind: said, hue }: ShareCard): string {
  if (said === '') return '';
  return hue === null
    ? words(MARGIN, KIND, 18, 'start', 'share-kind', said)
    : element('rect', { class: 'share-hue', x: MARGIN, y: KIND - 14, width: 14, height: 14 }) +
        words(MARGIN + 24, KIND, 18, 'start', 'share-kind', said);
}
