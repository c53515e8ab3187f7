import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { PlainMessage, PrintedReading } from './printed-reading.ts';

/** What is kept of a file: all but where it lies. */
export type Kept = Omit<PrintedReading, 'path'>;

/** Readings made before, by the content and name of their file. */
export interface ReadingCache {
  /** The key of a file with these bytes. Its name counts, since readings name it and formats are told by it. */
  keyOf(name: string, bytes: Uint8Array): string;
  /** What was kept under a key, or null where nothing was, or nothing that can be trusted. */
  get(key: string): Kept | null;
  /** Keeps what was read; where that fails (a full disk, a folder that is read-only) nothing is kept. */
  put(key: string, kept: Kept): void;
}

/** The first line of an entry: whose it is, and the checksum of all that follows. */
interface Header {
  key: string;
  crc: number;
  messages: PlainMessage[];
}

const lineFeed = 10;

function readEntry(entry: Buffer, key: string): Kept | null {
  const end = entry.indexOf(lineFeed);
  const header = JSON.parse(entry.toString('utf8', 0, Math.max(end, 0))) as Partial<Header>;
  const json = entry.subarray(end + 1);
  const isWhole = header.key === key && header.crc === crc32(json) && Array.isArray(header.messages);
  return isWhole ? { json, messages: header.messages ?? [] } : null;
}

/**
 * A cache in `folder`, one file an entry, for readings that this version of the code makes. An entry that is cut off,
 * altered, or of another key is taken for none, and written anew. Errors of the file system are no errors here: what cannot
 * be read or kept is made again.
 */
export function readingCache(folder: string, version: string): ReadingCache {
  const own = join(folder, version);
  let exists = false;
  return {
    keyOf: (name, bytes) => createHash('sha256').update(`${version}\0${name}\0`).update(bytes).digest('hex'),
    get(key) {
      try {
        return readEntry(readFileSync(join(own, key)), key);
      } catch {
        return null;
      }
    },
    put(key, { json, messages }) {
      const header: Header = { key, crc: crc32(json), messages };
      try {
        if (!exists) mkdirSync(own, { recursive: true });
        exists = true;
        writeFileSync(join(own, key), Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), json]));
      } catch {
        exists = false;
      }
    },
  };
}

/** Most entries that are kept; some 30 kB each. */
const most = 20_000;

/**
 * Keeps the cache bounded: what other versions of the code made goes, and everything where there are more entries than
 * 20,000. Costs one listing of the folder.
 */
export function pruneCache(folder: string, version: string): void {
  try {
    for (const name of readdirSync(folder))
      if (name !== version || readdirSync(join(folder, name)).length > most)
        rmSync(join(folder, name), { recursive: true, force: true });
  } catch {
    // there is no cache yet, or another process is pruning it
  }
}
