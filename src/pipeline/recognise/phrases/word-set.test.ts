import { expect, it } from 'vitest';
import { WordSet } from './word-set.ts';

const words = new WordSet(['建设', '建', '培育', '新建设']);

it('finds the longest word at each place, none overlapping', () => {
  expect(words.allIn('培育建设云建')).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 4 },
    { start: 5, end: 6 },
  ]);
});

it('finds the longest word that ends at a place and begins behind another', () => {
  expect(words.endingAt('云新建设', 4, 0)).toBe(3);
  expect(words.endingAt('云新建设', 4, 2)).toBe(2);
  expect(words.endingAt('云新建设', 3, 0)).toBe(1);
  expect(words.endingAt('云新建设', 2, 0)).toBe(0);
});

it('tells whether a word stands wholly in a run', () => {
  expect(words.isIn('云培育云', 0, 4)).toBe(true);
  expect(words.isIn('云培育云', 0, 2)).toBe(false);
});
