import { expect, test } from 'vitest';
import { reportOn, type Report } from './report.ts';
import { runSteps } from './run-steps.ts';

function kept(): Report & { lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    line: (text) => void lines.push(text.replace(/(?<!\d)\d+\.\d s/g, 'N s')),
    doing: () => undefined,
  };
}
const node = (script: string) => ['node', '-e', script] as const;

test('a failing step prints all it said, the rest go on, and the count closes', async () => {
  const report = kept();
  const steps = [
    { name: 'first', command: node('console.log("checked: 3 things")') },
    { name: 'second', command: node('console.error("what went wrong"); process.exit(1)') },
    { name: 'third', command: node('') },
  ];
  expect(await runSteps(steps, '.', report)).toBe(1);
  expect(report.lines).toEqual([
    '✓ first (N s) — checked: 3 things',
    '✗ second (N s)',
    '    what went wrong',
    '✓ third (N s)',
    '2 passed, 1 failed',
  ]);
});

test('nothing is tried after a step that later ones stand on', async () => {
  const report = kept();
  const steps = [
    { name: 'build', command: node('process.exit(1)'), stop: true },
    { name: 'look', command: node('') },
  ];
  expect(await runSteps(steps, '.', report)).toBe(1);
  expect(report.lines.at(-1)).toBe('0 passed, 1 failed');
});

test('a program that is not there fails its step', async () => {
  const report = kept();
  expect(await runSteps([{ name: 'ghost', command: ['no-such-program-here'] }], '.', report)).toBe(1);
});

test('only a terminal is told what is being done', () => {
  const written: string[] = [];
  const stream = (isTTY: boolean) =>
    ({ isTTY, write: (text: string) => Boolean(written.push(text)) }) as never;
  reportOn(stream(false)).doing('types');
  expect(written).toEqual([]);
  reportOn(stream(true)).doing('types');
  expect(written.join('')).toContain('… types');
});
