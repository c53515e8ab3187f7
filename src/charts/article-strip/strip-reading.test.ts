import { expect, test } from 'vitest';
import { inventedLedger } from '../testing/invented-ledger.ts';
import { readStrip } from './strip-reading.ts';

const both = (en: string, zh: string) => ({ en, zh });
const words = (id: string, paragraph: number, start: number, end: number) => ({
  id,
  kind: 'checked' as const,
  article: 'weekly',
  quote: id,
  paragraph,
  start,
  end,
  note: null,
});
const ledger = {
  ...inventedLedger,
  articles: [
    {
      id: 'weekly',
      file: 'weekly.txt',
      sha256: '0'.repeat(64),
      publisher: both('The Weekly', '周报'),
      title: both('Mills', '工厂消息'),
      published: '2035-03-02',
      address: null,
      form: 'report' as const,
      tells: ['loom-plan'],
      about: both('Invented.', '虚构。'),
      rights: both('Invented.', '虚构。'),
      paragraphs: [100, 50, 30],
      figures: [
        { value: 5, max: null, phrase: '五台', paragraph: 2, evidence: null },
        { value: 7, max: null, phrase: '七台', paragraph: 1, evidence: 'a' },
      ],
    },
  ],
  evidence: [words('a', 1, 10, 20), words('b', 1, 15, 30), words('c', 3, 0, 5), words('d', 0, 0, 4)],
};
const usesOf = (id: string) => [
  { name: both(`use ${id}`, `用途${id}`), path: '/targets/mills/' },
  { name: both('a plan', '计划'), path: '/policies/loom-plan/' },
  { name: both('Counted.', '计数。'), path: null },
];

test('words that overlap are counted once', () => {
  const { quoted, chars, used, total } = readStrip(ledger, 'weekly', usesOf);
  expect({ quoted, chars, used, total }).toEqual({ quoted: 25, chars: 180, used: 2, total: 3 });
});

test('a paragraph knows its places, its uses once each, and what was set aside', () => {
  const { paragraphs } = readStrip(ledger, 'weekly', usesOf);
  expect(paragraphs[1]).toMatchObject({
    marks: [{ start: 10, end: 30 }],
    uses: [{ en: 'use a' }, { en: 'a plan' }, { en: 'use b' }],
    aside: 0,
  });
  expect(paragraphs[2]).toMatchObject({ marks: [], uses: [], aside: 1 });
});

test('the headline is a paragraph that counts with no other', () => {
  const { paragraphs, total } = readStrip(ledger, 'weekly', usesOf);
  expect(paragraphs[0]).toMatchObject({ n: 0, chars: 4, marks: [{ start: 0, end: 4 }] });
  expect(total).toBe(3);
});

test('an article that nobody knows is refused', () => {
  expect(() => readStrip(ledger, 'daily', usesOf)).toThrow('unexpected article “daily”');
});
