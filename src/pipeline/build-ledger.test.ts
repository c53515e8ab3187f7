import type { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { buildLedger } from './build-ledger.ts';
import { ledgerFromFiles, ledgerToFiles } from './ledger-files.ts';
import { breaches } from './testing/breaches.ts';
import { inventedProject, inventedProjectWith } from './testing/invented-project.ts';
import { expectGolden } from '../tests/expect-golden.ts';

/** What the build says about a project: file, rule, and the text from the place of the message on. */
function problems(files: readonly VFile[]): { path: string; rule: string; from: string }[] {
  return buildLedger(files).files.flatMap((file) =>
    file.messages.map(({ line, column, ruleId }) => {
      const lines = String(file)
        .split('\n')
        .slice((line ?? 0) - 1);
      const from = line && column ? [lines[0]?.slice(column - 1), ...lines.slice(1)].join('\n') : '';
      return { path: file.path, rule: ruleId ?? '', from };
    }),
  );
}

describe('buildLedger', () => {
  it('builds the whole ledger of a small project', async () => {
    const { ledger } = buildLedger(inventedProject());
    expect(problems(inventedProject())).toEqual([]);
    await expectGolden(`${JSON.stringify(ledger, null, 2)}\n`, 'testing/invented-ledger.golden');
  });

  it('gives the same bytes for the same files in any order', () => {
    const one = buildLedger(inventedProject()).ledger;
    const other = buildLedger(inventedProject().toReversed()).ledger;
    expect(one && other && [...ledgerToFiles(one)]).toEqual(other && [...ledgerToFiles(other)]);
  });

  it('writes files that hold the ledger again', () => {
    const { ledger } = buildLedger(inventedProject());
    if (!ledger) throw new Error('unexpected problems');
    const files = ledgerToFiles(ledger);
    expect(ledgerFromFiles((name) => files.get(name) ?? '')).toEqual(ledger);
    expect([...files.values()].every((text) => text.endsWith('\n'))).toBe(true);
  });

  it('tells a file that is missing', () => {
    const files = inventedProject().filter(({ basename }) => basename !== 'targets.yaml');
    expect(problems(files)).toEqual([
      { path: 'data/registers/targets.yaml', rule: 'missing-file', from: '' },
    ]);
  });
});

describe('the checks', () => {
  it.each(breaches)('tell %s, at its place', (_, path, from, to, { at, ...expected }) => {
    expect(buildLedger(inventedProjectWith(path, from, to)).ledger).toBeNull();
    const told = problems(inventedProjectWith(path, from, to)).filter(
      (problem) => problem.path === expected.path && problem.rule === expected.rule,
    );
    expect(told.map((problem) => problem.from.slice(0, at.length))).toContain(at);
  });
});
