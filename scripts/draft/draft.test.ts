import { resolve } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { examineArticle } from '../../src/pipeline/read-article.ts';
import { readRegisters } from '../../src/pipeline/registers/read-registers.ts';
import { placeholdersIn } from '../../src/schema/placeholder.ts';
import { expectGolden } from '../../src/tests/expect-golden.ts';
import { readBytes } from '../extract/read-bytes.ts';
import { readRegisters as readBodies } from '../extract/registers.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { readProjectFiles } from '../ledger/project-files.ts';
import { addToText } from './add-to-text.ts';
import { draftEntries } from './draft-entries.ts';
import { draftText } from './draft-text.ts';
import { draftingOf } from './drafting.ts';
import { readOptions } from './options.ts';
import type { Proposal } from './proposal.ts';

/** What the project holds; the tests make no sense without it. */
function held<T>(value: T | null): T {
  if (value === null) throw new Error('unexpected problems in the registers; run npm run ledger');
  return value;
}
const registers = held(readRegisters(readProjectFiles('.')).registers);
const gazetteer = held((await readBodies('.')).gazetteer);

function draft(file: VFile, policy: string | null = null): Proposal[] {
  const examination = examineArticle(file, gazetteer);
  return draftEntries(
    draftingOf(examination, registers, gazetteer, { article: 'coral-news-2031-05-06', policy }),
  );
}
const entriesFor = (proposals: readonly Proposal[], path: string) =>
  proposals.find((proposal) => proposal.path === path)?.value as Record<string, unknown>[] | undefined;

const report = (body: string, day = '2031-05-06') =>
  new VFile({ path: 'coral.txt', value: `珊州发布珊瑚服务规划\n${day}\n\n${body}\n` });

test('an article printed in full is drafted file by file', async () => {
  const file = await readBytes(resolve('src/tests/sixth-article/lanjiang-2026-04-20.md'));
  const examination = examineArticle(file, gazetteer);
  const chosen = { article: 'lanjiang-2026-04-20', policy: 'lanjiang-2026-8' };
  const proposals = draftEntries(draftingOf(examination, registers, gazetteer, chosen));
  const text = draftText('lanjiang-2026-04-20.md', proposals);
  await expectGolden(text, 'cases/lanjiang-draft.golden');
  const documents = parseAllDocuments(text);
  expect(documents.flatMap((document) => ('errors' in document ? document.errors : []))).toEqual([]);
  expect(documents.map((document) => ('toJS' in document ? (document.toJS() as unknown) : null))).toEqual(
    proposals.map(({ value }) => parse(JSON.stringify(value)) as unknown),
  );
});

describe('A draft', () => {
  test('quotes no more than forty characters, all of them found in the reading', () => {
    const proposals = draft(
      report('珊州市商务局近日印发《珊州市珊瑚服务规划（2031—2035年）》。到2035年，建成珊瑚苗圃40个。'),
    );
    const quotes = [...JSON.stringify(proposals.map(({ value }) => value)).matchAll(/"quote":"([^"]*)"/g)];
    expect(quotes.length).toBeGreaterThan(2);
    expect(quotes.filter(([, quote = '']) => quote.length > 40)).toEqual([]);
  });

  test('leaves keys that it cannot know to a person, each by a mark of its own', () => {
    const [target] =
      entriesFor(
        draft(report('《珊州市珊瑚服务规划》近日发布。到2035年，建成珊瑚苗圃40个。')),
        'data/registers/targets.yaml',
      ) ?? [];
    expect(placeholdersIn(String(target?.['policy']))).toHaveLength(1);
    expect(placeholdersIn(String(target?.['id']))[0]?.wanted).toContain('珊瑚苗圃');
    expect(target).toMatchObject({ value: 40, due: 2035, qualifier: 'exact', provision: null });
  });

  test('proposes nothing for a policy and a body that the registers hold, and adds to what they have', () => {
    const policy = registers.policies.value.find(({ id }) => id === 'miit-2025-202');
    const proposals = draft(
      report(
        `工业和信息化部近日印发《${policy?.title.zh}》。到2028年，打造50个领军品牌，建成珊瑚苗圃40个。`,
        '2026-05-06',
      ),
    );
    expect(proposals.map(({ path }) => path)).not.toContain('data/registers/policies.yaml');
    expect(proposals.map(({ path }) => path)).not.toContain('data/registers/agencies.yaml');
    const targets = proposals.find(({ path }) => path === 'data/registers/targets.yaml');
    expect(targets?.value).toMatchObject([{ policy: 'miit-2025-202', value: 40 }]);
    expect(targets?.advice).toEqual([
      expect.stringMatching(/^coral\.txt:4:\d+ 打造50个领军品牌 is \S+: add \{ article:/),
    ]);
  });

  test('knows a document under the title that a correction gives it', () => {
    const correction = registers.corrections
      .flatMap(({ value }) => value.map(({ action }) => action))
      .find((action) => action.kind === 'override-title');
    if (correction?.kind !== 'override-title') throw new Error('expected a correction of a title');
    const examination = examineArticle(report(`工业和信息化部近日印发《${correction.from}》。`), gazetteer);
    const chosen = { article: correction.article, policy: null };
    const [subject] = draftingOf(examination, registers, gazetteer, chosen).subjects;
    expect(subject?.known?.title.zh).toBe(correction.to);
  });

  test('names a policy as the register does, where the body that issues it is known', () => {
    const proposals = draft(report('工业和信息化部近日印发《珊瑚服务规划》（工信部规〔2031〕9号）。'));
    expect(entriesFor(proposals, 'data/registers/policies.yaml')).toMatchObject([
      { id: 'miit-2031-9', serial: '9' },
    ]);
  });

  test('joins a short name of a body to its full one', () => {
    const proposals = draft(
      report('一、苗圃\n\n（一）建苗圃。选好海域，建苗圃40个。（珊湾省海洋局牵头，省海洋局直属单位配合）'),
    );
    const bodies = entriesFor(proposals, 'data/registers/agencies.yaml') ?? [];
    expect(bodies.map(({ name }) => (name as { zh: string }).zh)).toContain('珊湾省海洋局');
  });

  test('sets each phrase aside once, and none that its own entries quote', () => {
    const proposals = draft(
      report('珊州市三部门近日印发《珊州市珊瑚服务规划》，提出7项任务。珊瑚园区接入5G。'),
    );
    const aside = proposals.find(({ path }) => path === 'data/registers/set-aside.yaml')?.value;
    expect(aside).toMatchObject({
      articles: [
        {
          figures: [
            { phrase: '7项任务', reason: 'counts-parts' },
            { phrase: '5G', reason: 'technology-name' },
          ],
        },
      ],
    });
  });
});

describe('Entries added to a register', () => {
  const proposal = (value: object): Proposal => ({
    path: 'reefs.yaml',
    advice: ['Reefs.'],
    value,
    notes: new Map(),
  });

  test('stand at its end, and what was there stays byte for byte', () => {
    const text = '# Reefs\n- id: one # first\n';
    expect(addToText(text, proposal([{ id: 'two' }]))).toBe(`${text}\n- id: two\n`);
  });

  test('go into the last list of a map', () => {
    const text = 'reasons: [a]\narticles:\n  - article: x\n';
    expect(addToText(text, proposal({ articles: [{ article: 'y', figures: [] }] }))).toBe(
      `${text}\n  - article: y\n    figures: []\n`,
    );
  });

  test('are refused where the register does not end in a list', () => {
    expect(() => addToText('articles: []\nnote: x\n', proposal({ articles: [{ article: 'y' }] }))).toThrow(
      /unexpected end of reefs\.yaml, expected the list/,
    );
  });
});

describe('The command line', () => {
  test.each([
    [['a.txt'], { path: 'a.txt', id: null, policy: null, to: { kind: 'stdout' } }],
    [['a.txt', '--id', 'a-1', '--write', 'b.yaml'], { id: 'a-1', to: { kind: 'file', path: 'b.yaml' } }],
    [['a.txt', '--add', '--policy', 'p'], { policy: 'p', to: { kind: 'registers' } }],
  ])('%j', (args, options) => {
    expect(readOptions(args)).toMatchObject(options);
  });

  test.each([
    [[]],
    [['a', 'b']],
    [['a', '--id', 'Not This']],
    [['a', '--add', '--write', 'b']],
    [['--unknown']],
  ])('%j is refused', (args) => {
    expect(() => readOptions(args)).toThrow(UsageError);
  });
});
