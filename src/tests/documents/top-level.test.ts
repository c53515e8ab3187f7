import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');

test('the top level holds what is agreed and nothing else', () => {
  const agreed = [
    'README.md',
    'astro.config.mjs',
    'data',
    'package-lock.json',
    'package.json',
    'public',
    'scripts',
    'src',
    'tsconfig.json',
  ];
  const made = ['dist', 'dist-offline', 'node_modules'];
  const found = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name));
  expect(found.sort()).toEqual(agreed);
});

test('the lock file names no registry', () => {
  expect(readFileSync(resolve(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"/);
});
