import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Reading } from '../../src/schema/reading.ts';
import { gatherFolder, gatherPaths } from './gather.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { readOptions } from './options.ts';
import { compareReadings, readingText, writeReadings } from './reading-files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readings-'));
});
afterEach(() => rm(folder, { recursive: true }));

const reading = (title: string) => ({ article: { title } }) as Reading;
const entry = (id: string, file: string) => ({ id, file, sha256: '' });

describe('The command line', () => {
  test.each([
    [[], 'write', []],
    [['a.txt'], 'show', ['a.txt']],
    [['--explain', 'a.txt'], 'explain', ['a.txt']],
    [['--write', 'a.txt'], 'write', ['a.txt']],
    [['--write'], 'write', []],
    [['--check'], 'check', []],
    [['--stdout', 'a.txt', 'b.txt'], 'stdout', ['a.txt', 'b.txt']],
  ] as const)('%j', (args, mode, paths) => {
    expect(readOptions(args)).toEqual({ mode, paths });
  });

  test.each([
    [['--unknown']],
    [['--stdout']],
    [['--explain']],
    [['--check', '--stdout', 'a.txt']],
    [['--explain', '--write', 'a.txt']],
    [['--check=1']],
  ])('%j is refused', (args) => {
    expect(() => readOptions(args)).toThrow(UsageError);
  });

  test('--help asks for help', () => {
    expect(readOptions(['--help'])).toBeNull();
  });
});

describe('Readings on disk', () => {
  test('are written whole, and nothing else is left behind', async () => {
    await writeFile(join(folder, 'one-changed.json'), 'old');
    await writeReadings(folder, new Map([['one', reading('甲')]]));
    expect(await readdir(folder)).toEqual(['one.json']);
    expect(await readFile(join(folder, 'one.json'), 'utf8')).toBe(readingText(reading('甲')));
  });

  test('stay as they were when one of them cannot be written', async () => {
    await writeReadings(folder, new Map([['one', reading('甲')]]));
    const both = new Map([
      ['one', reading('乙')],
      ['no/such/place', reading('丙')],
    ]);
    await expect(writeReadings(folder, both)).rejects.toThrow();
    expect(await readFile(join(folder, 'one.json'), 'utf8')).toBe(readingText(reading('甲')));
    expect(await readdir(folder)).toEqual(['one.json']);
  });

  test('that differ are told with the first line, and the new one lies beside until they agree again', async () => {
    await writeReadings(folder, new Map([['one', reading('甲')]]));
    expect(await compareReadings(folder, new Map([['one', reading('甲')]]))).toEqual([]);
    expect(await compareReadings(folder, new Map([['one', reading('乙')]]))).toMatchObject([
      { line: 3, committed: '"title": "甲"', now: '"title": "乙"' },
    ]);
    expect((await readdir(folder)).sort()).toEqual(['one-changed.json', 'one.json']);
    await compareReadings(folder, new Map([['one', reading('甲')]]));
    expect(await readdir(folder)).toEqual(['one.json']);
  });

  test('that are missing are told without a line', async () => {
    expect(await compareReadings(folder, new Map([['two', reading('甲')]]))).toMatchObject([{ line: null }]);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('Articles', () => {
  const entries = [entry('first', 'a.txt'), entry('second', 'b.txt')];

  test('of a folder come in the order of the manifest; strangers and gaps are told', async () => {
    await writeFile(join(folder, 'a.txt'), '甲');
    await writeFile(join(folder, 'stranger.txt'), '乙');
    const { sources, notes } = await gatherFolder(folder, entries);
    expect(sources.map(({ id }) => id)).toEqual(['first']);
    expect(notes.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual([
      'unknown-file',
      'missing-file',
    ]);
  });

  test('of a folder that is not there are none, and nothing is told', async () => {
    expect(await gatherFolder(join(folder, 'nowhere'), entries)).toEqual({ sources: [], notes: [] });
  });

  test('at a path have the manifest’s id, or else a slug of their name; one that is not there has an error', async () => {
    await writeFile(join(folder, 'b.txt'), '甲');
    const sources = await gatherPaths(
      [join(folder, 'b.txt'), join(folder, 'New_Plan 2.html'), '通知.txt'],
      entries,
    );
    expect(sources.map(({ id }) => id)).toEqual(['second', 'new-plan-2', null]);
    expect(sources[1]?.file.messages).toMatchObject([{ ruleId: 'unreadable', fatal: true }]);
  });
});
