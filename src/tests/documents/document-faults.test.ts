import { expect, test } from 'vitest';
import { documentFaults } from './document-faults.ts';
import type { Project } from './project.ts';

const project: Project = {
  commands: new Set(['weave']),
  help: () => 'usage: npm run weave [-- --check]',
  files: new Set(['loom.ts']),
  variables: new Set(['YARN_DIR']),
  has: (path) => ['src/loom', 'src/docs/weaving.md', 'src/pages/[...locale]/index.astro'].includes(path),
  anchors: (path) => (path === 'src/docs/weaving.md' ? ['the-first-row'] : []),
};
const faultsOf = (text: string) => documentFaults('README.md', text, project);

test.for([
  'Run `npm ci && npm run weave -- --check`, then look into `src/loom`.',
  'See [the first row](src/docs/weaving.md#the-first-row) and [here](#cloth).\n\n## Cloth',
  '`YARN_DIR`, `loom.ts`, `src/pages/[...locale]/index.astro`, `src/charts/NAME/NAME.ts`, [w](https://example.org/x)',
  'Words outside code, such as src/nowhere or npm run nothing, are only words.',
])('finds nothing wrong in what holds: %s', (text) => {
  expect(faultsOf(text)).toEqual([]);
});

test.for([
  ['`npm run knit`', 'unexpected command npm run knit, expected one of package.json'],
  ['```sh\nnpm test\n```', 'unexpected command npm run test, expected one of package.json'],
  [
    '`npm run -s weave -- --fast`',
    'unexpected option --fast, expected one that npm run weave -- --help tells',
  ],
  ['`src/spindle`', 'unexpected path src/spindle, expected one that is there'],
  ['`spindle.ts`', 'unexpected file spindle.ts, expected one of the project'],
  ['`WOOL_DIR`', 'unexpected variable WOOL_DIR, expected one that something reads'],
  ['[s](src/docs/spinning.md)', 'unexpected link to src/docs/spinning.md, expected a file that is there'],
  ['[l](src/docs/weaving.md#last)', 'unexpected link to #last, expected a heading of src/docs/weaving.md'],
] as const)('finds what does not hold: %s', ([text, reason]) => {
  const line = text.startsWith('```') ? 4 : 3;
  expect(faultsOf(`# Weaving\n\n${text}`)).toEqual([`README.md:${line} ${reason}`]);
});
