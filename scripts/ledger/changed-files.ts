import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file that is not as it would be written now, and the first line in which it differs, from 1. */
export interface ChangedFile {
  name: string;
  line: number;
}

/** The first line in which two texts differ, from 1. */
function firstDifference(one: string, other: string): number {
  const [left, right] = [one.split('\n'), other.split('\n')];
  return left.findIndex((line, n) => line !== right[n]) + 1 || left.length + 1;
}

const beside = (folder: string, name: string) => join(folder, name.replace(/(\.\w+)$/, '-changed$1'));

/**
 * Compares a folder with what would be written into it. The new text of each file that differs is left beside it as
 * `<name>-changed.json`, which git ignores; what an earlier comparison left there goes.
 */
export function changedFiles(folder: string, files: ReadonlyMap<string, string>): ChangedFile[] {
  mkdirSync(folder, { recursive: true });
  return [...files].flatMap(([name, text]) => {
    const path = join(folder, name);
    const present = existsSync(path) ? readFileSync(path, 'utf8') : '';
    rmSync(beside(folder, name), { force: true });
    if (present === text) return [];
    writeFileSync(beside(folder, name), text);
    return [{ name, line: firstDifference(present, text) }];
  });
}
