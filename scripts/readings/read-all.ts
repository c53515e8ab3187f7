import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { codeVersion } from './code-version.ts';
import { freshReader } from './fresh-reader.ts';
import { inOrder } from './in-order.ts';
import type { PrintedReading } from './printed-reading.ts';
import { readFile } from './read-file.ts';
import { pruneCache, readingCache } from './reading-cache.ts';
import type { WorkerSettings } from './reading-worker.ts';
import { workerPool } from './worker-pool.ts';

/** How files are read. */
export interface ReadAllOptions {
  /** The project’s root. */
  root: string;
  /** Folder of the cache, or null for none; `.cache/readings` under the root where none is given. */
  cacheFolder?: string | null;
  /** Threads to use; as many as there are cores, four at most, where the files are worth it and nothing is given. */
  threads?: number;
}

/** Fewest bytes for which threads pay: less is read before they have loaded the code. */
const worthThreads = 1_000_000;
/** Most threads: each takes some 100 MB of memory. */
const mostThreads = 4;
/** Files that a thread is given at once: so many that messages between threads cost little. */
const batch = 16;

/** Whether files have more bytes than `least`; no more of them are looked at than show it. */
function areMoreThan(paths: readonly string[], least: number): boolean {
  let bytes = 0;
  return paths.some((path) => {
    bytes += statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    return bytes > least;
  });
}

/**
 * What is read in the files at `paths`, in that order, one after the other: only a few readings are held at a time. Readings
 * of files that have not changed since they were last read, by the same code, are taken from the cache; many files are
 * dealt out to threads. None of this changes a byte of what comes out. A file that cannot be read gives a reading that
 * says so. Throws where a register is broken.
 */
export async function* readAll(
  paths: readonly string[],
  { root, cacheFolder = join(root, '.cache/readings'), threads }: ReadAllOptions,
): AsyncGenerator<PrintedReading> {
  const version = cacheFolder === null ? '' : codeVersion(root);
  if (cacheFolder !== null) pruneCache(cacheFolder, version);
  const wanted =
    threads ?? (areMoreThan(paths, worthThreads) ? Math.min(availableParallelism(), mostThreads) : 1);
  if (wanted === 1) {
    const cache = cacheFolder === null ? null : readingCache(cacheFolder, version);
    const fresh = freshReader(root);
    for (const path of paths) yield await readFile(path, cache, fresh);
    return;
  }
  const settings: WorkerSettings = {
    root,
    cache: cacheFolder === null ? null : { folder: cacheFolder, version },
  };
  const pool = workerPool<readonly string[], PrintedReading[]>(
    new URL('reading-worker.ts', import.meta.url),
    wanted,
    settings,
  );
  try {
    const batches = Array.from({ length: Math.ceil(paths.length / batch) }, (_, index) =>
      paths.slice(index * batch, (index + 1) * batch),
    );
    for await (const readings of inOrder(batches, wanted * 2, (task) => pool.run(task))) yield* readings;
  } finally {
    await pool.close();
  }
}
