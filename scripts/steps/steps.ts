import type { Step } from './run-steps.ts';

const vitest = (config: string): Step['command'] => ['vitest', 'run', '--config', `scripts/config/${config}`];

/** What can be checked without building the site; none of these writes a file that git tracks. */
export const sourceSteps: readonly Step[] = [
  { name: 'format: prettier', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  {
    name: 'types: astro check',
    command: ['astro', 'check', '--minimumFailingSeverity', 'hint'],
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  },
  {
    name: 'lint: eslint',
    command: ['eslint', '--config', 'scripts/config/eslint.config.js', '--max-warnings', '0', '.'],
  },
  { name: 'nothing unused: knip', command: ['knip', '--config', 'scripts/config/knip.json'] },
  { name: 'unit, property and golden tests', command: vitest('vitest.config.ts') },
  {
    name: 'hostile input breaks nothing',
    command: ['node', 'scripts/fuzz.ts', '--inputs', '400', '--seed', '1'],
  },
  { name: 'readings are those of the articles', command: ['node', 'scripts/extract.ts', '--check'] },
  {
    name: 'the ledger is that of readings and registers',
    command: ['node', 'scripts/build-ledger.ts', '--check'],
  },
];

/** What is checked on the site as built, in a folder of its own and in a real browser. */
export const siteSteps: readonly (Step & { stop?: boolean })[] = [
  { name: 'build of the site, at the root', command: ['node', 'scripts/build.ts'], stop: true },
  { name: 'build again elsewhere gives the same bytes', command: ['node', 'scripts/check-reproducible.ts'] },
  {
    name: 'links, HTML, languages, origins, budgets, policy of the built site',
    command: ['node', 'scripts/check-site.ts'],
  },
  { name: 'build of the site, under a sub-path', command: ['node', 'scripts/check-sub-path.ts'] },
  { name: 'in a real browser', command: vitest('vitest.browser.config.ts') },
];
