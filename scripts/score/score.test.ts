import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal } from '../command-line/refusal.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { readOptions } from './options.ts';
import { readGold } from './read-gold.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gold-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('the file named is compared with, or else the usual one', () => {
  expect(readOptions(['a.json', '-v'], 'b.json')).toEqual({ gold: 'a.json', articles: null, verbose: true });
  expect(readOptions([], 'b.json')).toMatchObject({ gold: 'b.json' });
  expect(readOptions([], undefined)).toMatchObject({ gold: null });
  expect(readOptions(['--help'], undefined)).toBeNull();
});

test.each([[['--unknown']], [['a.json', 'b.json']]])('%j is refused', (args) => {
  expect(() => readOptions(args, undefined)).toThrow(UsageError);
});

test.each([
  ['no JSON', '# Notes', /unexpected text, expected gold readings in JSON/],
  ['other JSON', '{"name": "package"}', /unexpected JSON, expected gold readings\n[^]*articles/],
])('a file of %s is refused with its path and without a stack', async (_, text, reason) => {
  const path = join(folder, 'gold.json');
  await writeFile(path, text);
  await expect(readGold(path)).rejects.toThrow(Refusal);
  await expect(readGold(path)).rejects.toThrow(reason);
  await expect(readGold(path)).rejects.toThrow(path);
});

test('a file that is not there is refused with its path', async () => {
  const path = join(folder, 'gold.json');
  await expect(readGold(path)).rejects.toThrow(`${path}: unexpected path where nothing stands`);
  await expect(readGold(path)).rejects.toThrow(Refusal);
});
