import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { allowed, licenceIsMet } from './licence-terms.ts';
import { packagesOf } from './packages.ts';

const manifest = readFileSync('package.json', 'utf8');
const lock = readFileSync('package-lock.json', 'utf8');
const packages = packagesOf(manifest, lock);

test('every package states a licence that the project can rest on', () => {
  const doubtful = packages.filter(({ licence, shipped }) => {
    const list = shipped ? allowed.shipped : [...allowed.shipped, ...allowed.building];
    return licence === null || !licenceIsMet(licence, list);
  });
  expect(doubtful.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

test('no package has been given up by whoever made it', () => {
  const { packages: locked } = JSON.parse(lock) as { packages: Record<string, { deprecated?: string }> };
  expect(Object.entries(locked).filter(([, { deprecated }]) => deprecated !== undefined)).toEqual([]);
});

test('every package is pinned to one version, and the lock file to its bytes', () => {
  const { devDependencies } = JSON.parse(manifest) as { devDependencies: Record<string, string> };
  expect(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
    [],
  );
  const { packages: locked } = JSON.parse(lock) as { packages: Record<string, { integrity?: string }> };
  const loose = Object.entries(locked).filter(([place, { integrity }]) => place !== '' && !integrity);
  expect(loose.map(([place]) => place)).toEqual([]);
});

test('no script of a page imports a package', () => {
  const seen = new Set<string>();
  const queue = globSync('src/islands/**/*.ts').filter((file) => !file.endsWith('.test.ts'));
  const imported: string[] = [];
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    const text = readFileSync(file, 'utf8').replace(/import type [^;]*;/g, '');
    for (const [, name = ''] of text.matchAll(/(?:from|import) '([^']+)'/g))
      if (name.startsWith('.')) queue.push(resolve(dirname(file), name));
      else imported.push(`${file}: ${name}`);
  }
  expect(imported).toEqual([]);
  expect(seen.size).toBeGreaterThan(10);
});

test.for([
  ['MIT', true],
  ['(MPL-2.0 OR MIT)', true],
  ['MIT AND ISC', true],
  ['MIT AND GPL-3.0', false],
  ['GPL-3.0', false],
] as const)('%s: %s', ([licence, met]) => {
  expect(licenceIsMet(licence, ['MIT', 'ISC'])).toBe(met);
});

test('a licence that mixes choices and demands is left to a person', () => {
  expect(() => licenceIsMet('MIT OR (ISC AND GPL-3.0)', ['MIT'])).toThrow('read it and decide');
});

test('a package that is there twice in one version is told once', () => {
  const locked = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/b/node_modules/a': { version: '1.0.0', license: 'MIT' },
      'node_modules/b': { version: '2.0.0' },
    },
  };
  expect(packagesOf('{"devDependencies":{"a":"1.0.0"}}', JSON.stringify(locked))).toEqual([
    { name: 'a', version: '1.0.0', licence: 'MIT', direct: true, shipped: false },
    { name: 'b', version: '2.0.0', licence: null, direct: false, shipped: false },
  ]);
});
