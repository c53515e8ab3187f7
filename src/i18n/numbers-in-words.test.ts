import { expect, test } from 'vitest';
import { capitalised, countWords, inChinese, inEnglish, ordinalInEnglish } from './numbers-in-words.ts';

test.for([
  [2, 'two', '两'],
  [12, 'twelve', '十二'],
  [15, 'fifteen', '十五'],
  [16, '16', '16'],
] as const)('%d is %s and %s', ([count, en, zh]) => {
  expect([inEnglish(count), inChinese(count)]).toEqual([en, zh]);
});

test('a sentence begins with a capital', () => {
  expect(capitalised('two files stop')).toBe('Two files stop');
});

test('counts for the interface open a sentence in English with a capital', () => {
  expect(countWords('en', 6)).toEqual({ count: 'six', Count: 'Six' });
  expect(countWords('zh', 6)).toEqual({ count: '六', Count: '六' });
});

test.for([
  [1, 'first'],
  [15, 'fifteenth'],
  [16, '16th'],
  [22, '22nd'],
] as const)('place %d in a row is the %s', ([place, said]) => {
  expect(ordinalInEnglish(place)).toBe(said);
});
