import { brotliCompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { isFrozenPath } from './frozen-path.ts';
import { packFiles, unpackFiles } from './pack-files.ts';

const hostile = (path: string) =>
  brotliCompressSync(zipSync({ [path]: new TextEncoder().encode('anything') }, { level: 0 }));

it('gives back what was packed, to the byte, whatever it is', () => {
  const path = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(\/[a-z][a-z0-9.-]{0,8}){0,3}$/);
  const trees = fc.dictionary(path, fc.uint8Array({ maxLength: 200 }));
  fc.assert(
    fc.property(trees, (tree) => {
      const files = new Map(Object.entries(tree).filter(([name]) => isFrozenPath(name)));
      const back = unpackFiles(packFiles(files));
      expect([...back].map(([name, content]) => [name, Buffer.from(content)]).sort()).toEqual(
        [...files].map(([name, content]) => [name, Buffer.from(content)]).sort(),
      );
    }),
    { numRuns: 40 },
  );
});

it('gives the same bytes for the same files in any order', () => {
  const [one, two] = [new Uint8Array([1]), new Uint8Array([2, 2])];
  const forth = packFiles(
    new Map([
      ['a', one],
      ['b/c', two],
    ]),
  );
  const back = packFiles(
    new Map([
      ['b/c', two],
      ['a', one],
    ]),
  );
  expect(Buffer.from(forth).equals(Buffer.from(back))).toBe(true);
});

it.each([
  '../climbs.txt',
  'a/../../climbs.txt',
  '/rooted.txt',
  'a//b.txt',
  'a\\..\\b.txt',
  '.hidden',
  'a/.htaccess',
  'C:evil',
  'name\u0000.txt',
  'right\u202Eleft.txt',
  ' a',
  `${'long/'.repeat(60)}a`,
])('refuses an archive that holds the path %j', (path) => {
  expect(() => unpackFiles(hostile(path))).toThrow(/unexpected path/);
});

it('refuses what is no archive', () => {
  expect(() => unpackFiles(new Uint8Array([1, 2, 3]))).toThrow();
  expect(() => unpackFiles(brotliCompressSync(Buffer.from('not a zip')))).toThrow();
});

it('refuses what unpacks to more than a release can be', () => {
  const zeros = brotliCompressSync(Buffer.alloc(300_000_000), {
    params: { [constants.BROTLI_PARAM_QUALITY]: 1 },
  });
  expect(() => unpackFiles(zeros)).toThrow();
});
