import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { VFile } from 'vfile';

/** The folders that the ledger is made from, and the kind of file that counts in each. */
const folders = {
  'data/registers': '.yaml',
  'data/registers/provisions': '.yaml',
  'data/corrections': '.yaml',
  'data/articles': '.yaml',
  'data/readings': '.json',
};

/**
 * The files that the ledger is made from, with paths from the project’s root and in the order of their names.
 * What `--check` left beside a reading (`-changed.json`) is not one of them. A folder that is missing holds no files.
 */
export function readProjectFiles(root: string): VFile[] {
  return Object.entries(folders).flatMap(([folder, extension]) => {
    const path = join(root, folder);
    const names = existsSync(path) ? readdirSync(path).toSorted() : [];
    return names
      .filter((name) => extname(name) === extension && !name.endsWith(`-changed${extension}`))
      .map((name) => new VFile({ path: `${folder}/${name}`, value: readFileSync(join(path, name), 'utf8') }));
  });
}
