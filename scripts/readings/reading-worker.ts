import { parentPort, workerData } from 'node:worker_threads';
import { freshReader } from './fresh-reader.ts';
import type { PrintedReading } from './printed-reading.ts';
import { readAnew } from './read-file.ts';
import { readingCache } from './reading-cache.ts';
import type { Answer } from './worker-pool.ts';

/** What a worker is told when it starts. */
export interface WorkerSettings {
  root: string;
  /** Folder and version of the cache, or null for none. */
  cache: { folder: string; version: string } | null;
}

const { root, cache: kept } = workerData as WorkerSettings;
const cache = kept && readingCache(kept.folder, kept.version);
const fresh = freshReader(root);

/** Bytes that stand alone in their memory, so that this memory can be handed over rather than copied. */
const alone = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength < byteLength + 4_096
    ? (bytes as Uint8Array<ArrayBuffer>)
    : new Uint8Array(bytes);
};

async function answer(paths: readonly string[]): Promise<void> {
  try {
    const result: PrintedReading[] = [];
    for (const path of paths) {
      const read = await readAnew(path, cache, fresh);
      result.push({ ...read, json: alone(read.json) });
    }
    const memory = result.map(({ json }) => json.buffer as ArrayBuffer);
    parentPort?.postMessage({ result } satisfies Answer<PrintedReading[]>, memory);
  } catch (error) {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    parentPort?.postMessage({ error: told } satisfies Answer<never>);
  }
}

// one batch after the other: answers come in the order of the tasks
let last = Promise.resolve();
parentPort?.on('message', (paths: readonly string[]) => {
  last = last.then(() => answer(paths));
});
