import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const readme = read('README.md');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

test.for(Object.keys(scripts))('the README explains the command %s', (name) => {
  expect(readme).toMatch(new RegExp('`npm (?:run )?' + name + '`'));
});

const paths = [
  ...readme.matchAll(/`((?:src|data|scripts|\.github)\/[\w./-]+)`|\]\((\.github\/[\w./-]+)\)/g),
].map(([, code, link]) => code ?? link ?? '');

test.for([...new Set(paths)])('the README speaks of %s, which is there', (path) => {
  expect(existsSync(resolve(root, path))).toBe(true);
});

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
  const made = ['dist', 'node_modules'];
  const found = readdirSync(root).filter((name) => !name.startsWith('.') && !made.includes(name));
  expect(found.sort()).toEqual(agreed);
});

test('the lock file names no registry', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"/);
});
