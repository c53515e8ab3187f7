import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { expect } from 'vitest';

/**
 * Hold a text against the golden file `golden` (relative to the test’s file), byte for byte. Where they differ
 * the new text is left beside the old as `<name>-changed.<ending>`, which git ignores, so that a person can
 * look at both; it goes again once they agree.
 */
export async function expectGolden(text: string, golden: string): Promise<void> {
  const path = resolve(dirname(expect.getState().testPath ?? ''), golden);
  const beside = path.replace(/(\.[^./]+)$/, '-changed$1');
  if (existsSync(path) && readFileSync(path, 'utf8') !== text) writeFileSync(beside, text);
  await expect(text).toMatchFileSnapshot(path);
  rmSync(beside, { force: true });
}
