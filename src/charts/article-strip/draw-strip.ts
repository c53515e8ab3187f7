import type { Drawing } from '../drawing/drawing.ts';
import { articleStripWords } from '../../i18n/chart-words/article-strip.ts';
import type { Locale } from '../../i18n/locale.ts';
import { textWidth } from '../drawing/advance.ts';
import { element } from '../drawing/element.ts';
import { picture } from '../drawing/picture.ts';
import { words } from '../drawing/words.ts';
import { labelLines } from './strip-labels.ts';
import type { Strip, StripParagraph } from './strip-reading.ts';

/** Where everything of a column stands, in pixels from its left edge. */
interface Column {
  barsAt: number;
  /** Pixels a character. */
  perChar: number;
  labelsAt: number;
  labelWidth: number;
}

interface PlacedParagraph {
  paragraph: StripParagraph;
  lines: readonly string[];
  top: number;
  height: number;
}

const TWO_COLUMNS_FROM = 900;
/** Fewer paragraphs than these stand in one column everywhere. */
const LONG = 24;
const COLUMN_GAP = 56;
const LEADING = 16;
const USED_GAP = 6;
const REST_PITCH = 7;
const BAR = 10;
const REST_BAR = 3;
const ASIDE = 7;
const BAR_SHARE = 0.42;
const NARROW = 500;
const NARROW_BAR_SHARE = 0.28;

/** Draws the paragraphs below one another, in two columns where there is room and need. */
export function drawStrip({ paragraphs, colour }: Strip, drawing: Drawing): string {
  const { context, width, id, title, alternative } = drawing;
  const { locale } = context;
  const size = width < NARROW ? 12 : 13;
  const count = width >= TWO_COLUMNS_FROM && paragraphs.length > LONG ? 2 : 1;
  const own = Math.floor((width - (count - 1) * COLUMN_GAP) / count);
  const column = columnOf(paragraphs, own, size, locale);
  const tall = place(paragraphs, column, size, locale);
  const half = (tall.at(-1)?.top ?? 0) / 2;
  const parts =
    count === 1
      ? [tall]
      : [tall.filter(({ top }) => top <= half), tall.filter(({ top }) => top > half)].map((part) =>
          place(
            part.map(({ paragraph }) => paragraph),
            column,
            size,
            locale,
          ),
        );
  const height = Math.max(...parts.map((part) => bottomOf(part)));
  return picture(
    {
      id,
      name: `article-strip strand-${colour}`,
      width,
      height,
      title,
      description: alternative,
      links: false,
    },
    ...parts.map((part, index) =>
      element(
        'g',
        index === 0 ? {} : { transform: `translate(${index * (own + COLUMN_GAP)},0)` },
        drawColumn(part, column, size, locale),
      ),
    ),
  );
}

const bottomOf = (part: readonly PlacedParagraph[]): number => {
  const last = part.at(-1);
  return last ? last.top + last.height : 0;
};

function columnOf(
  paragraphs: readonly StripParagraph[],
  width: number,
  size: number,
  locale: Locale,
): Column {
  const widest = Math.max(...paragraphs.map(({ n }) => textWidth(numberOf(n, locale), size - 1, 'regular')));
  const barsAt = Math.ceil(widest) + 10;
  const longest = Math.max(1, ...paragraphs.map(({ chars }) => chars));
  const bars = Math.floor((width - barsAt) * (width < NARROW ? NARROW_BAR_SHARE : BAR_SHARE));
  const perChar = bars / longest;
  // Only used paragraphs have words beside them, which stand clear of their squares.
  const ends = paragraphs
    .filter(({ marks }) => marks.length > 0)
    .map(({ chars, aside }) => chars * perChar + (aside > 0 ? 5 + aside * (ASIDE + 3) : 0));
  const labelsAt = Math.ceil(barsAt + Math.max(bars, ...ends)) + 10;
  return { barsAt, perChar, labelsAt, labelWidth: width - labelsAt };
}

const numberOf = (n: number, locale: Locale) => (n === 0 ? articleStripWords[locale].headline : String(n));

/** Paragraphs that nothing rests on are thin; the others have the height of their words. */
function place(
  paragraphs: readonly StripParagraph[],
  { labelWidth }: Column,
  size: number,
  locale: Locale,
): PlacedParagraph[] {
  let top = 2;
  return paragraphs.map((paragraph) => {
    const used = paragraph.marks.length > 0;
    const lines = used ? labelLines(paragraph, labelWidth, size, locale) : [];
    const bare = paragraph.aside > 0 ? LEADING : REST_PITCH;
    const height = used ? Math.max(1, lines.length) * LEADING + USED_GAP : bare;
    const placed = { paragraph, lines, top, height };
    top += height;
    return placed;
  });
}

function drawColumn(part: readonly PlacedParagraph[], column: Column, size: number, locale: Locale): string {
  const { barsAt, perChar, labelsAt } = column;
  const middle = ({ top, lines, height }: PlacedParagraph) =>
    top + (lines.length > 0 ? LEADING / 2 : height / 2);
  const run = (y: number, from: number, to: number) =>
    `M${(barsAt + from * perChar).toFixed(1)} ${y}H${(barsAt + Math.max(to, from + 1 / perChar) * perChar).toFixed(1)}`;
  const bars = (className: string, thick: number, chosen: readonly string[]) =>
    chosen.length === 0
      ? ''
      : element('path', { class: className, 'stroke-width': thick, d: chosen.join('') });
  const used = part.filter(({ paragraph }) => paragraph.marks.length > 0);
  const rest = part.filter(({ paragraph }) => paragraph.marks.length === 0);
  const whole = (placed: PlacedParagraph) => run(middle(placed), 0, placed.paragraph.chars);
  const aside = part.flatMap((placed) => {
    const from = barsAt + placed.paragraph.chars * perChar + 5;
    return Array.from(
      { length: placed.paragraph.aside },
      (_, index) =>
        `M${(from + index * (ASIDE + 3)).toFixed(1)} ${middle(placed) - ASIDE / 2}h${ASIDE}v${ASIDE}h-${ASIDE}z`,
    );
  });
  return [
    bars('strip-rest', REST_BAR, rest.map(whole)),
    bars('strip-ground', BAR, used.map(whole)),
    bars(
      'strip-mark',
      BAR,
      used.flatMap((placed) =>
        placed.paragraph.marks.map(({ start, end }) => run(middle(placed), start, end)),
      ),
    ),
    bars('strip-aside', 1, aside),
    ...used.map((placed) =>
      words(
        barsAt - 10,
        Math.round(middle(placed) + 4),
        size - 1,
        'end',
        'quiet used',
        numberOf(placed.paragraph.n, locale),
      ),
    ),
    ...used.flatMap((placed) =>
      placed.lines.map((line, index) =>
        words(labelsAt, Math.round(middle(placed) + 4.5 + index * LEADING), size, 'start', '', line),
      ),
    ),
  ].join('');
}
