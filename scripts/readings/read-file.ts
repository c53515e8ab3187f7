import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { VFile } from 'vfile';
import type { Reading } from '../../src/schema/reading.ts';
import { readBytes } from '../extract/read-bytes.ts';
import type { PrintedReading } from './printed-reading.ts';
import type { ReadingCache } from './reading-cache.ts';

/** Makes the reading of a file whose bytes are read, or which has an error that says why they cannot be. */
export type ReadFresh = (file: VFile) => Promise<PrintedReading>;

/** A reading as an element of an array that JSON.stringify prints with an indentation of two. */
export const printReading = (reading: Reading): Uint8Array =>
  Buffer.from(JSON.stringify(reading, null, 2).replaceAll('\n', '\n  '));

/** The bytes of a file, or null where it cannot be read: then its reading will say why. */
function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** What is kept of the file at `path` as it is now, or null where nothing is. */
export function findKept(path: string, cache: ReadingCache): PrintedReading | null {
  const bytes = bytesOf(path);
  const kept = bytes && cache.get(cache.keyOf(basename(path), bytes));
  return kept && { path, ...kept };
}

/** What `fresh` makes of the file at `path`, which is then kept under the bytes that were read. */
export async function readAnew(
  path: string,
  cache: ReadingCache | null,
  fresh: ReadFresh,
): Promise<PrintedReading> {
  const bytes = bytesOf(path);
  const read = await fresh(bytes ? new VFile({ path, value: bytes }) : await readBytes(path));
  if (cache && bytes) cache.put(cache.keyOf(basename(path), bytes), read);
  return read;
}
