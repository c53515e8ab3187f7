import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { codeVersion } from './code-version.ts';
import { freshReader } from './fresh-reader.ts';
import { inOrder } from './in-order.ts';
import type { PrintedReading } from './printed-reading.ts';
import { findKept, readAnew } from './read-file.ts';
import { pruneCache, readingCache } from './reading-cache.ts';
import type { WorkerSettings } from './reading-worker.ts';
import { workerPool, type WorkerPool } from './worker-pool.ts';

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

/** Somebody who reads files that are not kept. */
interface Reader {
  /** How many batches it can be given at once. */
  atOnce: number;
  read(paths: readonly string[]): Promise<PrintedReading[]>;
  close(): Promise<void>;
}

/** A reader in this thread. */
function readerHere({ root, cache: kept }: WorkerSettings): Reader {
  const cache = kept && readingCache(kept.folder, kept.version);
  const fresh = freshReader(root);
  return {
    atOnce: 1,
    async read(paths) {
      const readings: PrintedReading[] = [];
      for (const path of paths) readings.push(await readAnew(path, cache, fresh));
      return readings;
    },
    close: () => Promise.resolve(),
  };
}

/** A reader in threads, which start when there is something to read. */
function readerInThreads(settings: WorkerSettings, threads: number): Reader {
  let pool: WorkerPool<readonly string[], PrintedReading[]> | null = null;
  return {
    atOnce: threads * 2,
    read(paths) {
      pool ??= workerPool(new URL('reading-worker.ts', import.meta.url), threads, settings);
      return pool.run(paths);
    },
    close: async () => pool?.close(),
  };
}

/**
 * What is read in the files at `paths`, in that order, one after the other: only a few readings are held at a time. Readings
 * of files that have not changed since they were last read, by the same code, are taken from the cache; many files that are
 * not kept are dealt out to threads. None of this changes a byte of what comes out. A file that cannot be read gives a
 * reading that says so. Throws where a register is broken.
 */
export async function* readAll(
  paths: readonly string[],
  { root, cacheFolder = join(root, '.cache/readings'), threads }: ReadAllOptions,
): AsyncGenerator<PrintedReading> {
  const settings: WorkerSettings = {
    root,
    cache: cacheFolder === null ? null : { folder: cacheFolder, version: codeVersion(root) },
  };
  if (settings.cache) pruneCache(settings.cache.folder, settings.cache.version);
  const cache = settings.cache && readingCache(settings.cache.folder, settings.cache.version);
  const wanted =
    threads ?? (areMoreThan(paths, worthThreads) ? Math.min(availableParallelism(), mostThreads) : 1);
  const reader = wanted === 1 ? readerHere(settings) : readerInThreads(settings, wanted);
  // what is kept costs less to look up than to ask another thread for
  const readBatch = async (some: readonly string[]): Promise<PrintedReading[]> => {
    const kept = some.map((path) => cache && findKept(path, cache));
    const missing = some.filter((_, index) => kept[index] === null);
    const read = missing.length === 0 ? [] : await reader.read(missing);
    return kept.flatMap((found) => found ?? read.shift() ?? []);
  };
  const batches = Array.from({ length: Math.ceil(paths.length / batch) }, (_, index) =>
    paths.slice(index * batch, (index + 1) * batch),
  );
  try {
    for await (const readings of inOrder(batches, reader.atOnce, readBatch)) yield* readings;
  } finally {
    await reader.close();
  }
}
