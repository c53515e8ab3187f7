import { defineConfig } from 'vitest/config';

/** Unit, property and golden tests of the pipeline, charts and words. The built site has tests of its own. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  logLevel: 'error',
  test: {
    include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
    exclude: ['src/tests/site/**', 'src/tests/browser/**', 'node_modules/**'],
    environment: 'node',
    setupFiles: ['scripts/config/property-seed.ts'],
    testTimeout: 30_000,
    // It imports JSON as only bundlers do, and names sources that it does not carry.
    server: { deps: { inline: ['@actions/workflow-parser'] } },
  },
});
