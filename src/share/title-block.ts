import { textWidth } from '../charts/drawing/advance.ts';
import { phraseLines } from '../charts/drawing/phrase-lines.ts';
import { wrapText } from '../charts/drawing/wrap.ts';
import type { Locale } from '../i18n/locale.ts';
import { phrasesOf } from '../site/phrases.ts';

/** A title in lines, at the size at which it fits. */
export interface TitleBlock {
  lines: readonly string[];
  size: number;
  leading: number;
}

const sizes = [60, 56, 52, 48, 44, 40, 37, 34, 31, 28, 25];
const LEADING: Readonly<Record<Locale, number>> = { en: 1.12, zh: 1.28 };
/** The serif is measured at a display size; smaller, its letters run wider. */
const SPARE = 0.95;
/** Down to this size, a smaller title is better than one that breaks a phrase or a word, or a line that was given. */
const SMALLEST_UNBROKEN: Readonly<Record<Locale, number>> = { en: 25, zh: 34 };

/**
 * A title, or several parts of one on lines of their own, as large as fits in `width` by `height` pixels, its lines as
 * even as they can be. `terms` are Chinese words that no line breaks. Null for a title that does not fit at the
 * smallest size.
 */
export function titleBlock(
  title: string,
  locale: Locale,
  { width, height }: { width: number; height: number },
  terms: readonly string[],
): TitleBlock | null {
  const leading = LEADING[locale];
  const parts = title
    .split('\n')
    .map((part) => (locale === 'zh' ? phrasesOf(part, terms) : [withFiguresBound(part)]));
  const inLines = (size: number, room: number) =>
    parts.flatMap((part) =>
      locale === 'zh'
        ? phraseLines(part, room, size, 'song')
        : part.flatMap((words) => latinLines(words, room * SPARE, size)),
    );
  const words = parts.flat().flatMap((part) => (locale === 'zh' ? part : part.split(/ |(?<=-)/)));
  const face = locale === 'zh' ? 'song' : 'serif';
  const unbroken = (size: number) =>
    (parts.length === 1 || inLines(size, width).length === parts.length) &&
    words.every((one) => textWidth(one, size, face) <= width * (locale === 'zh' ? 1 : SPARE));
  const fitting = sizes.filter((one) => inLines(one, width).length * one * leading <= height);
  const size = fitting.find((one) => one >= SMALLEST_UNBROKEN[locale] && unbroken(one)) ?? fitting[0];
  if (size === undefined) return null;
  const most = inLines(size, width).length;
  let room = width;
  while (room > width / 2 && inLines(size, room - 8).length === most) room -= 8;
  return { lines: inLines(size, room).map((line) => line.replaceAll(BOUND, ' ')), size, leading };
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
