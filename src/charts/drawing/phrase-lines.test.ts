import { expect, test } from 'vitest';
import { phraseLines } from './phrase-lines.ts';

const phrases = ['Yarn: ', 'three in one, ', 'none in another'];

test('sets as many phrases to a line as fit', () => {
  expect(phraseLines(phrases, 400, 16, 'serif')).toEqual(['Yarn: three in one, none in another']);
  expect(phraseLines(phrases, 140, 16, 'serif')).toEqual(['Yarn: three in one,', 'none in another']);
});

test('breaks a phrase only where it is too wide for a line', () => {
  expect(phraseLines(phrases, 90, 16, 'serif')).toEqual(['Yarn:', 'three in', 'one,', 'none in', 'another']);
});
