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
/** Down to this size, a smaller title is better than one that breaks a phrase, or a line that was given. */
const SMALLEST_UNBROKEN = 34;

/**
 * A title, or several parts of one on lines of their own, as large as fits in `width` by `height` pixels, its lines as even as they can be. `terms` are Chinese words
 * that no line breaks. Throws for a title that does not fit at the smallest size.
 */
export function titleBlock(
  title: string,
  locale: Locale,
  { width, height }: { width: number; height: number },
  terms: readonly string[],
): TitleBlock {
  const leading = LEADING[locale];
  const parts = title.split('\n').map((part) => (locale === 'zh' ? phrasesOf(part, terms) : [part]));
  const inLines = (size: number, room: number) =>
    parts.flatMap((part) =>
      locale === 'zh'
        ? phraseLines(part, room, size, 'song')
        : part.flatMap((words) => wrapText(words, room * SPARE, size, 'serif')),
    );
  const unbroken = (size: number) =>
    parts.length > 1
      ? inLines(size, width).length === parts.length
      : locale === 'en' || parts.flat().every((phrase) => textWidth(phrase, size, 'song') <= width);
  const fitting = sizes.filter((one) => inLines(one, width).length * one * leading <= height);
  const size = fitting.find((one) => one >= SMALLEST_UNBROKEN && unbroken(one)) ?? fitting[0];
  if (size === undefined)
    throw new Error(`Unexpected length of the title “${title}”, expected one that fits on a share image.`);
  const most = inLines(size, width).length;
  let room = width;
  while (room > width / 2 && inLines(size, room - 8).length === most) room -= 8;
  return { lines: inLines(size, room), size, leading };
}
