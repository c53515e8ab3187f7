import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Reading } from '../../src/schema/reading.ts';
import type { PrintedReading } from './printed-reading.ts';
import type { ReadingCache } from './reading-cache.ts';

/** Makes a reading of a file that is not kept; what it needs for that it loads when it is first asked. */
export type ReadFresh = (path: string) => Promise<PrintedReading>;

/** A reading as an element of an array that JSON.stringify prints with an indentation of two. */
export const printReading = (reading: Reading): Uint8Array =>
  Buffer.from(JSON.stringify(reading, null, 2).replaceAll('\n', '\n  '));

/** What is read in the file at `path`: what is kept of the same bytes, or else what `fresh` makes of them, which is then kept. */
export async function readFile(
  path: string,
  cache: ReadingCache | null,
  fresh: ReadFresh,
): Promise<PrintedReading> {
  const bytes = cache && bytesOf(path);
  if (!cache || !bytes) return fresh(path);
  const key = cache.keyOf(basename(path), bytes);
  const kept = cache.get(key);
  if (kept) return { path, ...kept };
  const read = await fresh(path);
  cache.put(key, read);
  return read;
}

/** The bytes of a file, or null where it cannot be read: then the reading says why. */
function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
