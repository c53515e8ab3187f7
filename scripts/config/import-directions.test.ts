import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { importDirections, mayImport } from './import-directions.ts';

const src = resolve(import.meta.dirname, '../../src');
const faultsOf = (file: string, code: string) =>
  new Linter({ cwd: resolve(src, '..') })
    .verify(
      code,
      {
        files: ['**/*.ts', '**/*.astro'],
        plugins: { local: { rules: { directions: importDirections } } },
        rules: { 'local/directions': 'error' },
      },
      { filename: resolve(src, file) },
    )
    .map(({ message }) => message);

test.for([
  ['pipeline/parse/index.ts', "import { x } from '../../schema/reading.ts'; import { y } from 'unified';"],
  [
    'charts/uncounted/draw.ts',
    "export { x } from '../drawing/element.ts'; import { rollups } from 'd3-array';",
  ],
  ['islands/a.ts', "import { x } from '../site/languages.ts';"],
  [
    'pages/[...locale]/index.astro',
    "import '../../components/site/Mark.astro'; import { z } from 'astro:content';",
  ],
  ['charts/charts.test.ts', "import { x } from '../pages/x.ts';"],
  ['exports/testing.ts', "import { x } from '../pages/x.ts';"],
] as const)('%s may import what it does', ([file, code]) => {
  expect(faultsOf(file, code)).toEqual([]);
});

test.for([
  [
    'schema/policy.ts',
    "import { x } from '../i18n/locale.ts';",
    'unexpected import from src/i18n, expected one from itself alone',
  ],
  [
    'pipeline/article.ts',
    "export * from '../charts/chart.ts';",
    'unexpected import from src/charts, expected one from schema',
  ],
  ['charts/a/b.ts', "await import('../../site/ledger.ts');", 'unexpected import from src/site'],
  ['islands/a.ts', "import { x } from '../site/ledger.ts';", 'unexpected import from src/site'],
  [
    'islands/a.ts',
    "import { x } from 'd3-array';",
    'unexpected package d3-array, expected none in src/islands',
  ],
  [
    'pipeline/a.ts',
    "import { x } from 'astro:content';",
    'unexpected astro:content, expected nothing of Astro in src/pipeline',
  ],
  ['site/a.ts', "import { x } from '../../scripts/steps/report.ts';", 'unexpected import from scripts'],
  [
    'novelties/a.ts',
    "import { x } from './b.ts';",
    'unexpected src/novelties, expected a folder of the table',
  ],
] as const)('%s may not', ([file, code, reason]) => {
  expect(faultsOf(file, code)).toEqual([expect.stringContaining(reason)]);
});

test('every folder that holds code says what it may import', () => {
  const folders = readdirSync(src, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['tests', 'docs'].includes(entry.name))
    .map(({ name }) => name);
  expect(folders.filter((name) => !(name in mayImport))).toEqual([]);
});
