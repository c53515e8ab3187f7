import { textWidth, type Face } from '../charts/drawing/advance.ts';
import { phraseLines } from '../charts/drawing/phrase-lines.ts';
import { wrapText } from '../charts/drawing/wrap.ts';
import type { Locale } from '../i18n/locale.ts';
import { phrasesOf } from '../site/phrases.ts';
import { wordPieces } from './shortened.ts';

export const titleFaces: Readonly<Record<Locale, Face>> = { en: 'serif', zh: 'song' };
/** The serif is measured at a display size; smaller, its letters run wider. */
export const SPARE = 0.95;

/** A title, ready to be set in lines of some size, in pixels, no wider than some width, in pixels. */
export interface TitleLines {
  /** Lines as full as they can be. */
  lines(size: number, width: number): string[];
  /** As few lines, as even as they can be. */
  even(size: number, width: number): string[];
  /** Whether no phrase, no word and no line that was given is broken. */
  unbroken(size: number, width: number): boolean;
}

/**
 * The lines of a title, or of several parts of one on lines of their own. `terms` are Chinese words that no line breaks; a
 * word that is wider than a line is parted between two letters.
 */
export function titleLines(title: string, locale: Locale, terms: readonly string[]): TitleLines {
  const face = titleFaces[locale];
  const room = (width: number) => width * (locale === 'zh' ? 1 : SPARE);
  const parts = title
    .split('\n')
    .map((part) => (locale === 'zh' ? phrasesOf(part, terms) : [withFiguresBound(part)]));
  const inLines = (size: number, width: number, widest = width) =>
    parts
      .flatMap((part) =>
        locale === 'zh'
          ? phraseLines(part, width, size, face)
          : part.flatMap((words) => latinLines(words, room(width), size)),
      )
      .flatMap((line) => wordPieces(line, room(widest), size, face));
  const words = parts.flat().flatMap((part) => (locale === 'zh' ? part : part.split(/ |(?<=-)/)));
  return {
    lines: (size, width) => inLines(size, width),
    even(size, width) {
      const most = inLines(size, width).length;
      let narrow = width;
      while (narrow > width / 2 && inLines(size, narrow - 8, width).length === most) narrow -= 8;
      return inLines(size, narrow, width).map((line) => line.replaceAll(BOUND, ' '));
    },
    unbroken: (size, width) =>
      (parts.length === 1 || inLines(size, width).length === parts.length) &&
      words.every((one) => textWidth(one, size, face) <= room(width)),
  };
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
