import { expect, test } from 'vitest';
import { patternSource } from './path-pattern.ts';

test.for([
  ['/data/*', '/data/', true],
  ['/data/*', '/data/csv/x.csv', true],
  ['/data/*', '/zh/data/', false],
  ['/*.csv', '/a/b.csv', true],
  ['/*.csv', '/a/bacsv', false],
  ['/', '/', true],
  ['/', '/x', false],
] as const)('%s and %s: %s', ([pattern, path, fits]) => {
  expect(new RegExp(patternSource(pattern)).test(path)).toBe(fits);
});
