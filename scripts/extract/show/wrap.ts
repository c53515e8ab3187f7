import { displayWidth } from './display-width.ts';

/**
 * What stays together: a Latin word, or one character; with the marks that may not end a line before it and those that
 * may not begin a line behind it. Spaces are units of their own.
 */
const unit = /[“‘（《〈【〔「『]{0,4}(?:[\x21-\x7e]+|[^\s])[，。、；：！？）》〉】〕」』”’…%),.;:!?]*|\s+/gu;

/** A unit that is wider than a line, cut where it must be. */
function cut(text: string, width: number): string[] {
  const pieces = [''];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)) {
    const last = pieces.at(-1) ?? '';
    if (last !== '' && displayWidth(last + segment) > width) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces;
}

/**
 * The lines of a text in a width in columns: broken at spaces and between Chinese characters, never before a closing mark
 * or behind an opening one unless a run of them is wider than the line. At least one line; line feeds begin a new one.
 */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => {
    const lines = [''];
    const units = line.match(unit) ?? [];
    for (const piece of units.flatMap((word) => (displayWidth(word) > width ? cut(word, width) : [word]))) {
      const last = lines.at(-1) ?? '';
      const isSpace = piece.trim() === '';
      if (displayWidth(last) + displayWidth(piece) <= width) lines[lines.length - 1] = last + piece;
      else if (!isSpace) lines.push(piece);
      if (isSpace && lines.length > 1 && lines.at(-1) === piece) lines[lines.length - 1] = '';
    }
    return lines.map((each) => each.trimEnd());
  });
}
