import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { mixedHtml } from '../../site/inline.ts';
import { temporaryProject, type TemporaryProject } from './temporary-project.ts';

const script = 'scripts/build-ledger.ts';
const patience = 60_000;

/** A slip of a hand: the register, the words as they are, what they become, the words pointed at, and the message. */
type Slip = [title: string, register: string, from: RegExp, to: string, at: string, message: RegExp];

const slips: readonly Slip[] = [
  ['a typo in a key', 'targets.yaml', /^ {2}measure:/m, '  mesure:', 'mesure', /mesure.*measure/],
  [
    'a missing translation',
    'strands.yaml',
    /^( {2}name: \{ en: [^,}]+), zh: [^}]+ \}/m,
    '$1 }',
    '{ en',
    /zh/,
  ],
  [
    'an unknown agency',
    'policies.yaml',
    /agencies: \[[\w-]+/,
    'agencies: [ministry-of-tides',
    'ministry-of-tides',
    /ministry-of-tides/,
  ],
  [
    'a date that does not exist',
    'events.yaml',
    /date: '?\d{4}-\d\d-\d\d'?/,
    "date: '2025-02-30'",
    "'2025-02-30'",
    /2025-02-30/,
  ],
  [
    'a target without evidence',
    'targets.yaml',
    /^ {2}evidence:\n(?: {4}.*\n)+/m,
    '  evidence: []\n',
    '[]',
    /unexpected empty list/,
  ],
  [
    'an id used twice',
    'glossary.yaml',
    /^(- id: )(\S+)\n([^]*?\n- id: )\S+/m,
    '$1$2\n$3$2',
    '',
    /unexpected second/,
  ],
  ['broken YAML', 'themes.yaml', /^- id: /m, '- id: [', '', /unexpected YAML/],
];

let project: TemporaryProject;
let before: ReadonlyMap<string, string>;

const pathOf = (register: string) => join(project.root, 'data/registers', register);

/** Line and column, from 1, of an offset in a text. */
function placeOf(text: string, offset: number): string {
  const lines = text.slice(0, offset).split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

/** Replaces words of a register, and gives the place of `at` in what they became. */
function edit(register: string, from: RegExp, to: string, at: string): string {
  const text = readFileSync(pathOf(register), 'utf8');
  const index = text.search(from);
  if (index < 0) throw new Error(`unexpected ${register}, expected ${from} in it`);
  const edited = text.replace(from, to);
  writeFileSync(pathOf(register), edited);
  return placeOf(edited, edited.indexOf(at, index));
}

beforeAll(() => {
  project = temporaryProject();
  before = project.contents('data');
});

afterEach(() => {
  for (const [path, text] of before) writeFileSync(path, text);
});

afterAll(() => project.remove());

test('The registers as they are make the committed ledger', { timeout: patience }, () => {
  expect(project.run(script, ['--check'])).toMatchObject({ status: 0, stderr: '' });
});

test('What extract --check left beside a reading is no reading', { timeout: patience }, () => {
  const left = join(project.root, 'data/readings/some-changed.json');
  writeFileSync(left, 'not JSON');
  expect(project.run(script, ['--check'])).toMatchObject({ status: 0, stderr: '' });
});

describe('A slip in a register is told with file, line and column, and the ledger stays as it was', () => {
  test.each(slips)('%s', { timeout: patience }, (_, register, from, to, at, message) => {
    const ledger = project.contents('data/ledger');
    const place = edit(register, from, to, at);
    const { status, stdout, stderr } = project.run(script);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    const told = stderr.split(`data/registers/${register}\n`)[1] ?? '';
    expect(told).toMatch(message);
    expect(told).toMatch(/^\d+:\d+\s+error (?:unexpected|missing) .*expected/);
    if (at !== '') expect(told.split('\n').map((line) => line.split(/\s/)[0])).toContain(place);
    expect(project.contents('data/ledger')).toEqual(ledger);
  });
});

test('Markup in a text of a register reaches the ledger, and from there a page, as the text it is', () => {
  const markup = '<script>alert(1)</script><img src=x onerror=alert(2)>';
  edit('strands.yaml', /name: \{ en: [^,]+,/, `name: { en: '${markup}',`, '');
  expect(project.run(script)).toMatchObject({ status: 0, stderr: '' });
  const strands = JSON.parse(readFileSync(join(project.root, 'data/ledger/strands.json'), 'utf8')) as {
    name: { en: string };
  }[];
  expect(strands.map(({ name }) => name.en)).toContain(markup);
  expect(mixedHtml(markup, 'en')).not.toMatch(/<(?:script|img)/);
});
