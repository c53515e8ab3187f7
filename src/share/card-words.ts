import { words } from '../charts/drawing/words.ts';
import { wrapText } from '../charts/drawing/wrap.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ShareCard } from './share-card.ts';
import { wordPieces } from './shortened.ts';
import { cutTitle, titleBlock, type TitleBlock } from './title-block.ts';

/** A width and a height in pixels. */
export interface Room {
  width: number;
  height: number;
}

/** Title and standfirst of a card, in lines, and how far down they reach. */
export interface CardWords {
  title: TitleBlock;
  standfirst: readonly string[];
  /** In pixels, from the top of the title. */
  height: number;
}

const SMALL = 24;
const SMALL_LEADING = 33;
const GAP = 40;
/** A title smaller than this has lost too much to its standfirst, which then gives way. */
const LEAST_TITLE = 40;

/**
 * The words of a card in one of the `rooms`: in one that has room for the standfirst, then in the one where the title
 * becomes largest, then in the one where they take the least height.
 * `terms` are Chinese words that no line breaks. A title that fits in none is cut, in the largest of them, with an ellipsis.
 * Throws where no room holds a line.
 */
export function cardWords(
  { title, standfirst }: Pick<ShareCard, 'title' | 'standfirst'>,
  locale: Locale,
  rooms: readonly Room[],
  terms: readonly string[],
): CardWords {
  const inRoom = ({ width, height }: Room): CardWords[] => {
    const face = locale === 'zh' ? 'song' : 'regular';
    const below = wrapText(standfirst, width, SMALL, face).flatMap((line) =>
      wordPieces(line, width, SMALL, face),
    );
    const set = titleBlock(title, locale, { width, height: height - heightOf(below) }, terms);
    const kept = set && set.size >= LEAST_TITLE ? below : [];
    const block = kept === below ? set : titleBlock(title, locale, { width, height }, terms);
    return block
      ? [
          {
            title: block,
            standfirst: kept,
            height: heightOfTitle(block) + heightOf(kept),
          },
        ]
      : [];
  };
  const [best] = rooms
    .flatMap(inRoom)
    .toSorted(
      (one, other) =>
        Number(other.standfirst.length > 0) - Number(one.standfirst.length > 0) ||
        other.title.size - one.title.size ||
        one.height - other.height,
    );
  return best ?? cutWords(title, locale, rooms);
}

function cutWords(title: string, locale: Locale, rooms: readonly Room[]): CardWords {
  const [block] = rooms
    .toSorted((one, other) => other.width * other.height - one.width * one.height)
    .flatMap((room) => cutTitle(title, locale, room) ?? []);
  if (!block)
    throw new Error('Unexpected lack of room on a share image, expected some for a line of a title.');
  return { title: block, standfirst: [], height: heightOfTitle(block) };
}

const heightOfTitle = ({ size, leading, lines }: TitleBlock) => size * leading * lines.length;
const heightOf = (standfirst: readonly string[]) =>
  standfirst.length === 0 ? 0 : GAP + (standfirst.length - 1) * SMALL_LEADING + SMALL * 0.3;

/** The words drawn, the top of the title at `top`. */
export function drawCardWords(
  { title, standfirst }: CardWords,
  { left, top }: { left: number; top: number },
): string {
  const { size, leading, lines } = title;
  const foot = top + size * leading * lines.length;
  return [
    ...lines.map((line, index) =>
      words(
        left - hanging(line) * size,
        top + size * (0.86 + index * leading),
        size,
        'start',
        'share-title',
        line,
      ),
    ),
    ...standfirst.map((line, index) =>
      words(left, foot + GAP - 4 + index * SMALL_LEADING, SMALL, 'start', 'share-word', line),
    ),
  ].join('');
}

/** How far a line hangs into the margin, in ems: the left half of a full-width mark that opens is empty. */
const hanging = (line: string) => (/^[（《〔「『]|^“\p{Script=Han}/u.test(line) ? 0.46 : 0);
