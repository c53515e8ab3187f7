import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inventedProject } from '../src/pipeline/testing/invented-project.ts';

const script = resolve('scripts/build-ledger.ts');
const targets = 'data/registers/targets.yaml';
let root = '';

/** Runs the command in the temporary project. */
function run(...options: string[]) {
  const { status, stdout, stderr } = spawnSync('node', [script, ...options], { cwd: root, encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** Replaces words of a file of the temporary project. */
function edit(path: string, from: string, to: string): void {
  const text = readFileSync(join(root, path), 'utf8');
  if (!text.includes(from)) throw new Error(`unexpected ${path}, expected “${from}” in it`);
  writeFileSync(join(root, path), text.replace(from, to));
}

/** Everything that stands in the ledger’s folder. */
function ledger(): [string, string][] {
  const folder = join(root, 'data/ledger');
  return readdirSync(folder)
    .toSorted()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ledger-'));
  for (const file of inventedProject()) {
    mkdirSync(join(root, dirname(file.path)), { recursive: true });
    writeFileSync(join(root, file.path), String(file));
  }
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

describe('npm run ledger', () => {
  it('writes one file for each key, and says what it holds', () => {
    const { status, stdout, stderr } = run();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Ledger 1\.2\.3: 1 targets, 4 events/);
    expect(ledger().map(([name]) => name)).toContain('targets.json');
    expect(run('--check').status).toBe(0);
  });

  it('writes nothing where a register is wrong, and tells the place', () => {
    run();
    const before = ledger();
    edit(targets, '300家', '301家');
    const { status, stdout, stderr } = run();
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/targets\.yaml\n15:\d+\s+error unexpected quotation “301家工匠企业”/);
    expect(ledger()).toEqual(before);
  });

  it('tells with --check what differs, and leaves the new file beside the old', () => {
    run();
    const before = ledger();
    edit(targets, 'en: artisan firms', 'en: craft firms');
    const { status, stderr } = run('--check');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^data\/ledger\/targets\.json:\d+ differs/);
    expect(ledger().filter(([name]) => !name.includes('-changed'))).toEqual(before);
    expect(ledger().map(([name]) => name)).toContain('targets-changed.json');
    run();
    expect(run('--check').status).toBe(0);
    expect(ledger().map(([name]) => name)).not.toContain('targets-changed.json');
  });

  it('refuses arguments that it does not know', () => {
    expect(run('--chekc')).toMatchObject({ status: 2, stdout: '' });
  });
});
