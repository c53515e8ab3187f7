import { textWidth, type Face } from './advance.ts';

/**
 * A break may follow a space, or a Han character or mark; never between it and a mark that may not begin a line, nor
 * after one that may not end it, nor at a space that does not break, nor between “No.” and its number.
 */
const pieces =
  /[“‘（《〔「『]{0,4}(?:(?:\(?Nos?\.\s)?(?:\u00a0|[^\s\u2e80-\u9fff\uff00-\uffef“‘])+\s?|[\u2e80-\u9fff\uff00-\uffef][，。；：、！？）」』》〕”’]*)|[“‘]|\s/gu;

/** Text broken into lines no wider than `width` pixels, where a single word allows it. */
export function wrapText(text: string, width: number, size: number, face: Face): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(pieces)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, face) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
