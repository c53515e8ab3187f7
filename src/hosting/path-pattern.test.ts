import { expect, test } from 'vitest';
import { patternSource } from './path-pattern.ts';

test.for([
  ['/data/*', '/data/', true],
  ['/data/*', '/data/csv/x.csv', true],
  ['/data/*', '/zh/data/', false],
  ['/*.csv', '/a/b.csv', true],
  ['/*.csv', '/a/bacsv', false],
  ['/v/:version/', '/v/1.0.0/', true],
  ['/v/:version/', '/v/', false],
  ['/v/:version/', '/v/1.0.0/zh/', false],
  ['/v/:version/embed/*', '/v/1.0.0/embed/x/', true],
  ['/v/:version/embed/*', '/v/1.0.0/zh/embed/x/', false],
  ['/', '/', true],
  ['/', '/x', false],
] as const)('%s and %s: %s', ([pattern, path, fits]) => {
  expect(new RegExp(patternSource(pattern)).test(path)).toBe(fits);
});
