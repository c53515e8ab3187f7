import { mkdir, mkdtemp, readdir, readFile as readBytesOf, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { writeCorpus } from '../bench/corpus/write-corpus.ts';
import { printReadings } from '../extract/print-readings.ts';
import { codeVersion } from './code-version.ts';
import { inOrder } from './in-order.ts';
import { plainMessages, tell } from './printed-reading.ts';
import { pruneCache, readingCache } from './reading-cache.ts';

const root = resolve(import.meta.dirname, '../..');
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-readings-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('The version of the code', () => {
  const write = async (file: string, text: string) => {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  beforeEach(async () => {
    for (const file of [
      'data/registers/agencies.yaml',
      'data/registers/national-bodies.yaml',
      'package-lock.json',
    ])
      await write(file, '[]');
    for (const file of [
      'src/pipeline/deep/read.ts',
      'src/schema/reading.ts',
      'scripts/extract/read-bytes.ts',
      'scripts/extract/registers.ts',
      'scripts/readings/read.ts',
    ])
      await write(file, 'export {};');
  });

  test.each([
    'src/pipeline/deep/read.ts',
    'src/pipeline/new.ts',
    'data/registers/agencies.yaml',
    'package-lock.json',
  ])('changes with %s', async (file) => {
    const before = codeVersion(folder);
    expect(codeVersion(folder)).toBe(before);
    await write(file, 'changed');
    expect(codeVersion(folder)).not.toBe(before);
  });

  test('stays where only a test changes', async () => {
    const before = codeVersion(folder);
    await write('src/pipeline/deep/read.test.ts', 'changed');
    expect(codeVersion(folder)).toBe(before);
  });
});

describe('A kept reading', () => {
  const kept = { json: Buffer.from('{\n    "n": "甲"\n  }'), messages: [] };
  const bytes = Buffer.from('竹编');

  test('is given for the same bytes and name, by the same code only', () => {
    const cache = readingCache(folder, 'one');
    const key = cache.keyOf('a.md', bytes);
    expect(cache.get(key)).toBeNull();
    cache.put(key, kept);
    expect(cache.get(key)).toEqual(kept);
    expect(cache.keyOf('a.txt', bytes)).not.toBe(key);
    expect(cache.keyOf('a.md', Buffer.from('藤编'))).not.toBe(key);
    expect(readingCache(folder, 'two').keyOf('a.md', bytes)).not.toBe(key);
  });

  test.each([
    ['cut off', (entry: Buffer) => entry.subarray(0, -3)],
    ['empty', () => Buffer.alloc(0)],
    ['altered', (entry: Buffer) => Buffer.from(entry.toString().replace('甲', '乙'))],
    ['of another key', (entry: Buffer) => Buffer.from(entry.toString().replace('"key":"', '"key":"0'))],
    ['something else', () => Buffer.from('# 竹编\n')],
    ['null', () => Buffer.from('null\n')],
  ])('that is %s is no reading, and is written anew', async (_, damage) => {
    const cache = readingCache(folder, 'one');
    const key = cache.keyOf('a.md', bytes);
    cache.put(key, kept);
    const path = join(folder, 'one', key);
    await writeFile(path, damage(await readBytesOf(path)));
    expect(cache.get(key)).toBeNull();
    cache.put(key, kept);
    expect(cache.get(key)).toEqual(kept);
  });

  test('is not needed: nothing is kept where nothing can be', () => {
    const cache = readingCache('/dev/null/nowhere', 'one');
    cache.put('key', kept);
    expect(cache.get('key')).toBeNull();
  });

  test('of other versions goes', async () => {
    readingCache(folder, 'old').put('key', kept);
    readingCache(folder, 'new').put('key', kept);
    pruneCache(folder, 'new');
    expect(await readdir(folder)).toEqual(['new']);
    pruneCache(join(folder, 'nowhere'), 'new');
  });
});

describe('Tasks done in order', () => {
  const later = (n: number) => new Promise<number>((done) => setTimeout(() => done(n), 10 - n));

  test('give their results in that order, and no more are begun than may be', async () => {
    let begun = 0;
    const results: number[] = [];
    const work = (n: number) => {
      begun += 1;
      return later(n);
    };
    for await (const result of inOrder([1, 2, 3, 4, 5], 2, work)) {
      results.push(result);
      expect(begun).toBeLessThanOrEqual(results.length + 1);
    }
    expect(results).toEqual([1, 2, 3, 4, 5]);
  });

  test('fail where a task fails', async () => {
    const work = (n: number) => (n === 2 ? Promise.reject(new Error('two')) : later(n));
    const results = inOrder([1, 2, 3], 3, work);
    await results.next();
    await expect(results.next()).rejects.toThrow('two');
  });
});

test('Messages are the same on a file after they were carried elsewhere', () => {
  const file = new VFile({ path: 'a.md' });
  file.message('one', { place: { line: 2, column: 3 }, ruleId: 'rule', source: 'parse' });
  file.message('two', { source: 'extract' }).fatal = true;
  const told = tell(new VFile({ path: 'a.md' }), plainMessages(file));
  expect(told.messages.map(String)).toEqual(file.messages.map(String));
  expect(plainMessages(told)).toEqual(plainMessages(file));
});

test('What is printed is the same byte by byte, with and without cache, on one thread and on two', async () => {
  const { paths } = writeCorpus(folder, 40);
  await writeFile(join(folder, 'broken.md'), '---\ntitle: 竹编\n');
  const all = [...paths, join(folder, 'broken.md'), join(folder, 'nowhere.txt')];
  const cacheFolder = join(folder, 'cache');
  const print = async (options: { threads: number; cacheFolder: string | null }) => {
    const chunks: Buffer[] = [];
    const out = new Writable({
      write(chunk: Buffer, _, done) {
        chunks.push(chunk);
        done();
      },
    });
    const { files, hasError } = await printReadings(all, out, { root, ...options });
    return {
      text: Buffer.concat(chunks).toString(),
      hasError,
      told: files.map(({ messages }) => messages.map(String)),
    };
  };
  const plain = await print({ threads: 1, cacheFolder: null });
  const array = JSON.parse(plain.text) as { article: { file: string } }[];
  expect(plain.text).toBe(`${JSON.stringify(array, null, 2)}\n`);
  expect(array.map(({ article }) => article.file)).toEqual(all.map((path) => path.slice(folder.length + 1)));
  expect(plain.hasError).toBe(true);
  expect(await print({ threads: 2, cacheFolder })).toEqual(plain);
  expect(await print({ threads: 2, cacheFolder })).toEqual(plain);
  expect(await print({ threads: 1, cacheFolder })).toEqual(plain);
});
