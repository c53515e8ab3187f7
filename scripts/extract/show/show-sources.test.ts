import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const script = resolve(import.meta.dirname, '../../extract.ts');
const wire = resolve(import.meta.dirname, 'cases/kiln.txt');
const report = resolve(import.meta.dirname, '../../../src/tests/sixth-article/lanjiang-2026-04-20.md');

/** Shows files as the command does, off a terminal. */
function show(...paths: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...paths], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('an article without mistakes is shown, and nothing is told beside it', () => {
  const { status, stdout, stderr } = show(report);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^澜江省三部门/);
  expect(stdout).not.toContain('\u001b');
});

test('of several files, those with an error are named behind them all', () => {
  const { status, stdout, stderr } = show('no/such.txt', report, wire);
  expect(status).toBe(1);
  expect(stdout).toContain('nothing to read\n  no/such.txt');
  expect(stdout).toContain('澜江省三部门');
  expect(stderr).toBe('\nFiles with an error, told under Messages: 1 of 3\n  no/such.txt\n');
});
