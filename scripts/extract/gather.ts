import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { VFile } from 'vfile';
import { readBytes } from './read-bytes.ts';
import type { KnownArticle } from './registers.ts';

/** An article on disk and the reading it makes. */
export interface Source {
  /** Key of its reading: of the manifest, or a slug of its file name; null where neither gives one. */
  id: string | null;
  entry: KnownArticle | null;
  file: VFile;
}

/** Files that live beside articles and are none. */
const besides = new Set(['articles.yaml', 'README.md']);

/** A file name as a key: lower-case letters and digits joined by hyphens; null where it has none, as in 通知.txt. */
function slug(path: string): string | null {
  const words = basename(path, extname(path))
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words?.join('-') ?? null;
}

/** Makes the file at a path: with its bytes, or without where they are read later. */
export type Open = (path: string) => Promise<VFile>;

async function source(path: string, entries: readonly KnownArticle[], open: Open): Promise<Source> {
  const entry = entries.find(({ file }) => file === basename(path)) ?? null;
  return { id: entry?.id ?? slug(path), entry, file: await open(path) };
}

/** Articles at the paths given, in that order, each as `open` makes it. */
export function gatherPaths(
  paths: readonly string[],
  entries: readonly KnownArticle[],
  open: Open = readBytes,
): Promise<Source[]> {
  return Promise.all(paths.map((path) => source(path, entries, open)));
}

/**
 * Articles of a folder, in the order of the manifest; none where the folder does not exist or holds no article.
 * A file that the manifest does not know, and an article that it names and the folder lacks, is a warning on a file.
 */
export async function gatherFolder(
  folder: string,
  entries: readonly KnownArticle[],
  open: Open = readBytes,
): Promise<{ sources: Source[]; notes: VFile[] }> {
  const isFolder = existsSync(folder) && (await stat(folder)).isDirectory();
  const names = isFolder
    ? (await readdir(folder)).filter((name) => !name.startsWith('.') && !besides.has(name))
    : [];
  if (names.length === 0) return { sources: [], notes: [] };
  const present = entries.filter(({ file }) => names.includes(file));
  const known = new Set(entries.map(({ file }) => file));
  const warn = (name: string, rule: string, reason: string): VFile => {
    const file = new VFile({ path: join(folder, name) });
    file.message(reason, { source: 'extract', ruleId: rule });
    return file;
  };
  return {
    sources: await Promise.all(present.map(({ file }) => source(join(folder, file), entries, open))),
    notes: [
      ...names
        .filter((name) => !known.has(name))
        .sort()
        .map((name) =>
          warn(
            name,
            'unknown-file',
            'unexpected file that no entry of data/articles/articles.yaml names, expected one; add it',
          ),
        ),
      ...entries
        .filter(({ file }) => !names.includes(file))
        .map(({ file, id }) =>
          warn(
            file,
            'missing-file',
            `unexpected gap, expected the article “${id}”; its reading stays as it is`,
          ),
        ),
    ],
  };
}
