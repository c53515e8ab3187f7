import { textWidth, type Face } from '../charts/drawing/advance.ts';
import { phraseLines } from '../charts/drawing/phrase-lines.ts';
import { wrapText } from '../charts/drawing/wrap.ts';
import type { Locale } from '../i18n/locale.ts';
import { phrasesOf } from '../site/phrases.ts';
import { shortened, wordPieces } from './shortened.ts';

/** A title in lines, at the size at which it fits. */
export interface TitleBlock {
  lines: readonly string[];
  size: number;
  leading: number;
}

const sizes = [60, 56, 52, 48, 44, 40, 37, 34, 31, 28, 25];
const faces: Readonly<Record<Locale, Face>> = { en: 'serif', zh: 'song' };
const LEADING: Readonly<Record<Locale, number>> = { en: 1.12, zh: 1.28 };
/** The serif is measured at a display size; smaller, its letters run wider. */
const SPARE = 0.95;
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
  const face = faces[locale];
  const full = width * (locale === 'zh' ? 1 : SPARE);
  const parts = title
    .split('\n')
    .map((part) => (locale === 'zh' ? phrasesOf(part, terms) : [withFiguresBound(part)]));
  const inLines = (size: number, room: number) =>
    parts
      .flatMap((part) =>
        locale === 'zh'
          ? phraseLines(part, room, size, face)
          : part.flatMap((words) => latinLines(words, room * SPARE, size)),
      )
      .flatMap((line) => wordPieces(line, full, size, face));
  const words = parts.flat().flatMap((part) => (locale === 'zh' ? part : part.split(/ |(?<=-)/)));
  const unbroken = (size: number) =>
    (parts.length === 1 || inLines(size, width).length === parts.length) &&
    words.every((one) => textWidth(one, size, face) <= full);
  const fitting = sizes.filter((one) => inLines(one, width).length * one * leading <= height);
  const size = fitting.find((one) => one >= SMALLEST_UNBROKEN[locale] && unbroken(one)) ?? fitting[0];
  if (size === undefined) return null;
  const most = inLines(size, width).length;
  let room = width;
  while (room > width / 2 && inLines(size, room - 8).length === most) room -= 8;
  return { lines: inLines(size, room).map((line) => line.replaceAll(BOUND, ' ')), size, leading };
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
  const [leading, face] = [LEADING[locale], faces[locale]];
  const room = width * SPARE;
  const most = Math.floor(height / (size * leading));
  if (most < 1) return null;
  const lines = wrapText(title, room, size, face).flatMap((line) => wordPieces(line, room, size, face));
  const rest = lines.slice(most - 1).join(locale === 'zh' ? '' : ' ');
  return { lines: [...lines.slice(0, most - 1), shortened(rest, room, size, face)], size, leading };
}

/** Words in lines; where one is too wide, compounds end a line at their hyphens. */
function latinLines(words: string, room: number, size: number): string[] {
  const lines = wrapText(words, room, size, 'serif');
  if (lines.every((line) => textWidth(line, size, 'serif') <= room)) return lines;
  const parted = words.replace(/-(?=\p{Letter})/gu, '- ');
  return wrapText(parted, room, size, 'serif').map((line) => line.replace(/- (?=\p{Letter})/gu, '-'));
}

const BOUND = '\u00a0';

/** A figure stands with the word that it counts, and with a short one before it: “110 firms”, “by 2028”. */
function withFiguresBound(text: string): string {
  return text
    .replace(/(?<=(?:^|\s)[A-Za-z]{1,5}\.?) (?=\d)/g, BOUND)
    .replace(/(?<=\d) (?=\p{Letter})/gu, BOUND);
}
