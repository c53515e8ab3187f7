import { basename, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { examineArticle } from '../../../src/pipeline/read-article.ts';
import { testingGazetteer } from '../../../src/pipeline/recognise/testing/gazetteer.ts';
import { expectGolden } from '../../../src/tests/expect-golden.ts';
import { readBytes } from '../read-bytes.ts';
import { displayWidth } from './display-width.ts';
import { unpainted, type Paint } from './paint.ts';
import { showExplanation } from './show-explanation.ts';
import { holdsNothing, showNothing } from './show-nothing.ts';
import { showReading } from './show-reading.ts';
import { viewOf, type View } from './view.ts';

const report = resolve(import.meta.dirname, '../../../src/tests/sixth-article/lanjiang-2026-04-20.md');
const wire = resolve(import.meta.dirname, 'cases/kiln.txt');

async function view(path: string, width: number, paint: Paint = unpainted): Promise<View> {
  const examination = examineArticle(await readBytes(path), testingGazetteer);
  return viewOf(examination, basename(path), { width, paint });
}

test.each([
  ['a document in full, on a wide terminal', report, 120, showReading, 'cases/lanjiang-120.golden'],
  ['a wire report with mistakes, on a narrow terminal', wire, 80, showReading, 'cases/kiln-80.golden'],
  ['the rules behind the report', wire, 80, showExplanation, 'cases/kiln-explained-80.golden'],
])('%s', async (_, path, width, show, golden) => {
  await expectGolden(show(await view(path, width)), golden);
});

test.each([72, 80, 100, 120, 200])('no line is wider than a terminal of %i columns', async (width) => {
  for (const path of [report, wire]) {
    for (const show of [showReading, showExplanation]) {
      const lines = show(await view(path, width)).split('\n');
      expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
      expect(lines.filter((line) => line !== line.trimEnd())).toEqual([]);
    }
  }
});

test('paint changes nothing but the looks', async () => {
  const marked = showReading(
    await view(report, 100, (_, text) => (text === '' ? '' : `\u001b[1m${text}\u001b[22m`)),
  );
  const bare = marked.replaceAll(/\u001b\[\d+m/g, '').split('\n');
  expect(bare.map((line) => line.trimEnd()).join('\n')).toBe(showReading(await view(report, 100)));
});

test('of a file that cannot be read there is the reason and nothing else', async () => {
  const missing = await view('no/such/file.txt', 80);
  expect(holdsNothing(missing)).toBe(true);
  expect(showNothing(missing)).toBe(`nothing to read
  file.txt

Messages 1
    error  unexpected path where nothing stands, expected a file; mend the path
           (unreadable)
`);
  expect(holdsNothing(await view(wire, 80))).toBe(false);
});

test('a folder is told from a file that is not there', async () => {
  expect(showNothing(await view(import.meta.dirname, 120))).toContain('unexpected folder, expected a file');
});
