import { expect, test } from 'vitest';
import { languageOfWords, runsOf } from './languages.ts';

test('words with Chinese in them are Chinese', () => {
  expect([languageOfWords('20项标准'), languageOfWords('20 standards')]).toEqual(['zh-Hans', 'en']);
});

test('runs of Chinese are told apart from the English around them', () => {
  expect(runsOf('a batch (一批) or two')).toEqual([
    { words: 'a batch (', han: false },
    { words: '一批', han: true },
    { words: ') or two', han: false },
  ]);
  expect(runsOf('no Chinese')).toEqual([{ words: 'no Chinese', han: false }]);
});
