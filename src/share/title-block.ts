import { wrapText } from '../charts/drawing/wrap.ts';
import type { Locale } from '../i18n/locale.ts';
import { shortened, wordPieces } from './shortened.ts';
import { SPARE, titleFaces, titleLines } from './title-lines.ts';

/** A title in lines, at the size at which it fits. */
export interface TitleBlock {
  lines: readonly string[];
  size: number;
  leading: number;
}

const sizes = [60, 56, 52, 48, 44, 40, 37, 34, 31, 28, 25];
const LEADING: Readonly<Record<Locale, number>> = { en: 1.12, zh: 1.28 };
/** Down to this size, a smaller title is better than one that breaks a phrase or a word, or a line that was given. */
const SMALLEST_UNBROKEN: Readonly<Record<Locale, number>> = { en: 25, zh: 34 };

/**
 * A title, or several parts of one on lines of their own, as large as fits in `width` by `height` pixels, its lines as
 * even as they can be. `terms` are Chinese words that no line breaks; a word that is wider than a line is parted between
 * two letters. Null for a title that does not fit at the smallest size.
 */
export function titleBlock(
  title: string,
  locale: Locale,
  { width, height }: { width: number; height: number },
  terms: readonly string[],
): TitleBlock | null {
  const leading = LEADING[locale];
  const set = titleLines(title, locale, terms);
  const fitting = sizes.filter((one) => set.lines(one, width).length * one * leading <= height);
  const size =
    fitting.find((one) => one >= SMALLEST_UNBROKEN[locale] && set.unbroken(one, width)) ?? fitting[0];
  return size === undefined ? null : { lines: set.even(size, width), size, leading };
}

/**
 * As much of a title as `width` by `height` pixels hold at the smallest size, with an ellipsis after it: for one that does
 * not fit. Null where there is no room for a line.
 */
export function cutTitle(
  title: string,
  locale: Locale,
  { width, height }: { width: number; height: number },
): TitleBlock | null {
  const [size = 0] = sizes.slice(-1);
  const leading = LEADING[locale];
  const face = titleFaces[locale];
  const room = width * SPARE;
  const most = Math.floor(height / (size * leading));
  if (most < 1) return null;
  const lines = wrapText(title, room, size, face).flatMap((line) => wordPieces(line, room, size, face));
  const rest = lines.slice(most - 1).join(locale === 'zh' ? '' : ' ');
  return { lines: [...lines.slice(0, most - 1), shortened(rest, room, size, face)], size, leading };
}
