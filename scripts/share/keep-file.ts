import { renameSync, writeFileSync } from 'node:fs';

/** Puts a file in its place whole: whoever looks meanwhile sees the one before, or none. */
export function keepFile(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, bytes);
  renameSync(unfinished, path);
}
