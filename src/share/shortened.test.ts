import { expect, test } from 'vitest';
import { textWidth } from '../charts/drawing/advance.ts';
import { shortened, wordPieces } from './shortened.ts';

test('words that have room are kept as they are', () => {
  expect(shortened('Looms of the valley', 400, 20, 'serif')).toBe('Looms of the valley');
});

test.for(['Looms of the valley and of the hills above it', '织机保养实施意见的说明', '🧵'.repeat(40)])(
  '“%s” is cut where the room ends, with an ellipsis, no character in two',
  (text) => {
    const cut = shortened(text, 160, 20, 'serif');
    expect(cut).toMatch(/\S…$/u);
    expect(textWidth(cut, 20, 'serif')).toBeLessThanOrEqual(160);
    expect(text.startsWith(cut.slice(0, -1))).toBe(true);
    expect(cut).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
  },
);

test('a word without a break is parted by measure, and the pieces are the word', () => {
  const word = 'Unbreakable'.repeat(12);
  const pieces = wordPieces(word, 200, 25, 'serif');
  expect(pieces.join('')).toBe(word);
  expect(pieces.every((piece) => textWidth(piece, 25, 'serif') <= 200)).toBe(true);
});

test('a room narrower than a letter keeps the word whole', () => {
  expect(wordPieces('loom', 2, 25, 'serif')).toEqual(['loom']);
});
