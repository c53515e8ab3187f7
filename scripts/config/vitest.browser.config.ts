import { defineConfig } from 'vitest/config';

/** Tests of the built site in a real browser; `dist` must have been built. One browser at a time. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['src/tests/browser/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    // Once more where the browser itself has died; never for what a page does.
    retry: { count: 1, condition: /Target (?:page, context or browser has been closed|crashed)/ },
  },
});
