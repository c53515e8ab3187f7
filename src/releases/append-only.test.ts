import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadReleases } from './load-releases.ts';

const root = resolve(import.meta.dirname, '../..');

test('every committed release holds what its manifest says', () => {
  expect(() => loadReleases(resolve(root, 'data/releases'))).not.toThrow();
});

test.skipIf(!existsSync(resolve(root, '.git')))(
  'no committed file of a release was ever changed or removed',
  () => {
    const { status, stdout } = spawnSync(
      'git',
      ['log', '--no-renames', '--diff-filter=MDT', '--name-only', '--format=', '--', 'data/releases'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(status).toBe(0);
    expect(stdout.trim()).toBe('');
  },
);
