import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reading } from '../../src/schema/reading.ts';

/** The bytes of a reading’s file. */
export const readingText = (reading: Reading): string => `${JSON.stringify(reading, null, 2)}\n`;

/**
 * Writes every reading of the map (id to reading) to `<folder>/<id>.json`, all or nothing: each is written beside
 * its place first, and they are moved there together once all are.
 */
export async function writeReadings(folder: string, readings: ReadonlyMap<string, Reading>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const moves = [...readings].map(([id, reading]) => ({
    to: join(folder, `${id}.json`),
    from: join(folder, `.${id}.${process.pid}.tmp`),
    text: readingText(reading),
  }));
  try {
    await Promise.all(moves.map(({ from, text }) => writeFile(from, text)));
    for (const { from, to } of moves) await rename(from, to);
  } finally {
    await Promise.all(moves.map(({ from }) => rm(from, { force: true })));
  }
  await Promise.all(
    [...readings.keys()].map((id) => rm(join(folder, `${id}-changed.json`), { force: true })),
  );
}

/** Where a committed reading differs from what is read now. */
export interface Difference {
  path: string;
  /** First line that differs, from 1; null where there is no committed reading. */
  line: number | null;
  committed: string;
  now: string;
}

/**
 * Compares readings with the committed ones of a folder. Where one differs, the new one is left beside it as
 * `<id>-changed.json`, which git ignores; where none does, such a file of an earlier run is removed. Beside nothing,
 * nothing is left.
 */
export async function compareReadings(
  folder: string,
  readings: ReadonlyMap<string, Reading>,
): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const [id, reading] of readings) {
    const path = join(folder, `${id}.json`);
    const changed = join(folder, `${id}-changed.json`);
    const committed = await readFile(path, 'utf8').catch(() => null);
    const now = readingText(reading);
    if (committed === now) {
      await rm(changed, { force: true });
      continue;
    }
    const before = (committed ?? '').split('\n');
    const after = now.split('\n');
    const index = after.findIndex((line, at) => line !== before[at]);
    const at = index === -1 ? after.length : index;
    if (committed !== null) await writeFile(changed, now);
    differences.push({
      path,
      line: committed === null ? null : at + 1,
      committed: (before[at] ?? '').trim(),
      now: (after[at] ?? '').trim(),
    });
  }
  return differences;
}
