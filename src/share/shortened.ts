import { textWidth, type Face } from '../charts/drawing/advance.ts';

const ELLIPSIS = '…';
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A text as it is where it is no wider than `width` pixels, else as much of its beginning as fits with an ellipsis after
 * it. No character is cut in two.
 */
export function shortened(text: string, width: number, size: number, face: Face): string {
  if (textWidth(text, size, face) <= width) return text;
  const fits = (start: string) => textWidth(`${start.trimEnd()}${ELLIPSIS}`, size, face) <= width;
  return `${longestStart(text, fits).trimEnd()}${ELLIPSIS}`;
}

/** A word in pieces no wider than `width` pixels: for one that no line has room for. */
export function wordPieces(word: string, width: number, size: number, face: Face): string[] {
  const pieces: string[] = [];
  let rest = word;
  while (textWidth(rest, size, face) > width) {
    const piece = longestStart(rest, (start) => textWidth(start, size, face) <= width);
    if (piece === '') break;
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}

/** The most of a text’s beginning, in whole characters, that fits; each longer one is taken to be wider. */
function longestStart(text: string, fits: (start: string) => boolean): string {
  const ends = [...segmenter.segment(text)].map(({ index, segment }) => index + segment.length);
  let [least, most] = [0, ends.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(text.slice(0, ends[middle - 1]))) least = middle;
    else most = middle - 1;
  }
  return text.slice(0, ends[least - 1] ?? 0);
}
