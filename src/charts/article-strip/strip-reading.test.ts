import { expect, test } from 'vitest';
import { inventedUses, ledgerWithArticle } from '../testing/invented-article.ts';
import { readStrip } from './strip-reading.ts';

test('words that overlap are counted once', () => {
  const { quoted, chars, used, total } = readStrip(ledgerWithArticle, 'weekly', inventedUses);
  expect({ quoted, chars, used, total }).toEqual({ quoted: 25, chars: 180, used: 2, total: 3 });
});

test('a paragraph knows its places, its uses once each, and what was set aside', () => {
  const { paragraphs } = readStrip(ledgerWithArticle, 'weekly', inventedUses);
  expect(paragraphs[1]).toMatchObject({
    marks: [{ start: 10, end: 30 }],
    uses: [{ en: 'use a' }, { en: 'a plan' }, { en: 'use b' }],
    aside: 0,
  });
  expect(paragraphs[2]).toMatchObject({ marks: [], uses: [], aside: 1 });
});

test('the headline is a paragraph that counts with no other', () => {
  const { paragraphs, total } = readStrip(ledgerWithArticle, 'weekly', inventedUses);
  expect(paragraphs[0]).toMatchObject({ n: 0, chars: 4, marks: [{ start: 0, end: 4 }] });
  expect(total).toBe(3);
});

test('an article that nobody knows is refused', () => {
  expect(() => readStrip(ledgerWithArticle, 'daily', inventedUses)).toThrow('unexpected article “daily”');
});
