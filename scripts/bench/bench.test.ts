import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expand } from './corpus/expand.ts';
import { inventArticle } from './corpus/invent-article.ts';
import { seededRandom } from './corpus/seeded-random.ts';
import { writeCorpus } from './corpus/write-corpus.ts';
import { formatHeld } from './format.ts';
import type { SizeReport } from './measure-size.ts';
import { readSizes } from './options.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { heldFigures, isKept } from './verdict.ts';

test('The same number gives the same article, and every number another', () => {
  expect(inventArticle(7)).toEqual(inventArticle(7));
  const texts = Array.from({ length: 50 }, (_, number) => JSON.stringify(inventArticle(number)));
  expect(new Set(texts).size).toBe(texts.length);
});

test('Articles are as long as real ones, and nothing in them is left to be filled in', () => {
  for (let number = 0; number < 50; number += 1) {
    const text = inventArticle(number)
      .blocks.map((block) => block.text)
      .join('\n');
    expect(text.length).toBeGreaterThanOrEqual(1_500);
    expect(text.length).toBeLessThan(7_500);
    expect(text).not.toMatch(/[{}]/);
  }
});

test('A grammar is expanded to the end, and a rule that it lacks is told', () => {
  const random = seededRandom(1);
  expect(expand('{a}、{2..2}', { a: ['{B}家'] }, { B: '三' }, random)).toBe('三家、2');
  expect(() => expand('{b}', {}, {}, random)).toThrow('unexpected {b}, expected a rule of the grammar');
});

test('A corpus is the same bytes every time, in every format', async () => {
  const folders = [await mkdtemp(join(tmpdir(), 'corpus-')), await mkdtemp(join(tmpdir(), 'corpus-'))];
  const [one, other] = await Promise.all(
    folders.map(async (folder) => {
      const { paths, bytes } = writeCorpus(folder, 12);
      const files = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
      expect(Buffer.byteLength(files.join(''))).toBe(bytes);
      return files;
    }),
  );
  expect(one).toEqual(other);
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true })));
});

const report = (articles: number, more: Partial<SizeReport> = {}): SizeReport => ({
  articles,
  bytes: articles * 13_000,
  threads: 2,
  first: 10,
  second: 0.2,
  memory: 300,
  printed: 1,
  bare: 2,
  whole: 3.8,
  ratio: 1.9,
  ...more,
});

test('Figures are held to their limits, each by itself', () => {
  const missed = (reports: SizeReport[]) =>
    heldFigures(reports)
      .filter((figure) => !isKept(figure))
      .map(({ what }) => what);
  expect(missed([report(100), report(10_000)])).toEqual([]);
  expect(missed([report(100), report(10_000, { ratio: 2.1 })])).toEqual([
    'whole reading over bare parsing, 10,000 articles',
  ]);
  expect(missed([report(100), report(10_000, { whole: 4.5 })])).toEqual([
    'cost of an article, largest over smallest',
  ]);
  expect(missed([report(100, { memory: 601 })])).toEqual(['most memory, 100 articles']);
  expect(missed([report(100, { second: 0.31 })])).toEqual(['second run over first, 100 articles']);
  expect(missed([report(100, { ratio: Number.NaN })])).toHaveLength(1);
  expect(formatHeld(heldFigures([report(100, { ratio: 2.1 })]))).toMatch(/2\.10×\s+2×\s+MISSED/);
});

test('Sizes come in order, help is no mistake, and what is no size is one', () => {
  expect(readSizes(['--sizes', '1000,100'])).toEqual([100, 1000]);
  expect(readSizes([])).toEqual([100, 1000, 10_000]);
  expect(readSizes(['-h'])).toBeNull();
  for (const sizes of ['abc', '0', '1.5', '100,'])
    expect(() => readSizes(['--sizes', sizes])).toThrow(UsageError);
});
