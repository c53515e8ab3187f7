import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { isFrozenPath } from './frozen-path.ts';

/** Files by their path below one folder. */
export type FileTree = ReadonlyMap<string, Uint8Array>;

/** More than a release can be: what unpacks to more is not one of ours. */
const LARGEST = 256_000_000;
/** Zip keeps the time of a machine’s own zone: this is written the same everywhere, and says nothing. */
const NO_TIME = { year: 1980, month: 0, day: 1 };

/**
 * Files as one: a zip without compression, compressed as a whole by Brotli, which finds again in one picture what it saw in
 * another. `brotli -d` and any unzip open it. The same files give the same bytes.
 */
export function packFiles(files: FileTree): Uint8Array {
  const mtime = new Date(NO_TIME.year, NO_TIME.month, NO_TIME.day);
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const zip = zipSync(Object.fromEntries(sorted), { level: 0, mtime });
  return brotliCompressSync(zip, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: zip.length,
    },
  });
}

/** Files out of one. Throws on what is no such file, is larger than a release can be, or holds a path that may lead elsewhere. */
export function unpackFiles(packed: Uint8Array): FileTree {
  const zip = brotliDecompressSync(packed, { maxOutputLength: LARGEST });
  const files = new Map(Object.entries(unzipSync(zip)));
  for (const path of files.keys())
    if (!isFrozenPath(path))
      throw new Error(`unexpected path “${path}”, expected one that stays below its folder`);
  return files;
}
