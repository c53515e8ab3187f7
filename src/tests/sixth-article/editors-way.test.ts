import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ledgerFromFiles } from '../../pipeline/ledger-files.ts';
import type { Ledger } from '../../schema/ledger.ts';
import { temporaryProject, type TemporaryProject } from '../bad-input/temporary-project.ts';
import { draftArticle, filled, fillIn, putArticle, readAndMake, sixth } from './take-in.ts';

const patience = 60_000;

let project: TemporaryProject;
let path: string;
let before: ReadonlyMap<string, string>;
beforeAll(() => {
  project = temporaryProject();
  path = putArticle(project);
  before = project.contents('data');
});
afterAll(() => project.remove());

const ledgerOf = ({ root }: TemporaryProject): Ledger =>
  ledgerFromFiles((name) => readFileSync(join(root, 'data/ledger', name), 'utf8'));

// The tests are the steps of an editor’s day, each on what the one before has left.

test('to look at the new article writes nothing', { timeout: patience }, () => {
  for (const args of [[path], ['--explain', path], ['--stdout', path]]) {
    const { status, stdout, stderr } = project.run('scripts/extract.ts', args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('建成12个共享工厂');
    expect(stdout).not.toContain('\u001b');
  }
  expect(project.contents('data')).toEqual(before);
});

test('the draft is printed, or written into a file that is not there yet', { timeout: patience }, () => {
  const printed = project.run('scripts/draft.ts', [path]);
  expect(printed).toMatchObject({ status: 0, stderr: '' });
  const to = join(project.root, 'draft.yaml');
  expect(project.run('scripts/draft.ts', [path, '--write', to])).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(to, 'utf8')).toBe(printed.stdout);
  const again = project.run('scripts/draft.ts', [path, '--write', to]);
  expect(again).toMatchObject({ status: 1, stdout: '' });
  expect(again.stderr).toMatch(/^unexpected file .*draft\.yaml, expected a path where nothing stands yet; /);
  expect(readFileSync(to, 'utf8')).toBe(printed.stdout);
  expect(project.contents('data')).toEqual(before);
});

test(
  'the draft is added behind what the registers hold, which stays as it was',
  { timeout: patience },
  () => {
    const nameless = project.run('scripts/draft.ts', [path, '--add']);
    expect(nameless.status).toBe(1);
    expect(nameless.stderr).toContain('give --policy ID');
    expect(project.contents('data')).toEqual(before);
    expect(draftArticle(project, path)).toMatchObject({ status: 0, stderr: '' });
    const after = project.contents('data');
    for (const [file, text] of before) expect(after.get(file)?.startsWith(text.trimEnd())).toBe(true);
    expect([...after.keys()].filter((file) => !before.has(file))).toEqual([
      join(project.root, `data/registers/provisions/${sixth.policy}.yaml`),
    ]);
  },
);

test('a draft cannot be added a second time over its own placeholders', { timeout: patience }, () => {
  const again = draftArticle(project, path);
  expect(again).toMatchObject({ status: 1, stdout: '' });
  expect(again.stderr).toContain('unexpected placeholder');
});

test('while it is filled in, the article can still be looked at', { timeout: patience }, () => {
  const { status, stdout, stderr } = project.run('scripts/extract.ts', [path]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('建成12个共享工厂');
});

test(
  'no ledger is made while a placeholder is left, and each is named with its place',
  { timeout: patience },
  () => {
    const { status, stdout, stderr } = project.run('scripts/build-ledger.ts');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const told =
      stderr.match(/^\d+:\d+\s+error unexpected placeholder “TODO\(.*write it, or take the entry out/gm) ??
      [];
    expect(told).toHaveLength(Object.values(filled).flat().length);
    const targets = readFileSync(join(project.root, 'data/registers/targets.yaml'), 'utf8').split('\n');
    const line = targets.findIndex((text) => text.includes('TODO(id of the target 建成12个共享工厂)'));
    expect(stderr.split('data/registers/targets.yaml\n')[1]).toMatch(new RegExp(`^${line + 1}:7\\s+error`));
    expect(project.run('scripts/build.ts')).toMatchObject({ status: 1 });
  },
);

test('filled in, read and made, it is in the ledger with its evidence', { timeout: patience }, () => {
  fillIn(project);
  const { extract, ledger: made } = readAndMake(project);
  expect(extract.status).toBe(0);
  expect(made).toMatchObject({ status: 0, stderr: '' });
  const ledger = ledgerOf(project);
  const policy = ledger.policies.find(({ id }) => id === sixth.policy);
  expect(policy).toMatchObject({
    number: '澜工信〔2026〕8号',
    signed: { date: '2026-04-13' },
    horizon: { year: 2029 },
    issuers: { count: 3, agencies: ['lanjiang-industry', 'lanjiang-finance', 'lanjiang-market'] },
    articles: [sixth.article],
  });
  const targets = ledger.targets.filter((target) => target.policy === sixth.policy);
  expect(targets.map(({ value, due, status }) => [value, due, status])).toEqual(
    expect.arrayContaining([
      [12, 2029, 'open'],
      [150, 2029, 'open'],
      [1000, 2029, 'open'],
    ]),
  );
  const quotes = new Map(ledger.evidence.map((evidence) => [evidence.id, evidence]));
  for (const { evidence } of targets)
    expect(evidence.map((id) => quotes.get(id))).toMatchObject([{ kind: 'checked', article: sixth.article }]);
  expect(ledger.agencies.find(({ id }) => id === 'lanjiang-finance')?.charged).toEqual([
    { provision: `${sixth.policy}/2-1`, lead: false },
    { provision: `${sixth.policy}/3-1`, lead: false },
  ]);
});

test('once it is taken in, nothing is proposed any more', { timeout: patience }, () => {
  const { status, stdout, stderr } = project.run('scripts/draft.ts', [path]);
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  expect(stderr).toContain('The registers hold all that');
});
