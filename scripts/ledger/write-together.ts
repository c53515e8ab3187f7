import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes files into a folder, all or none: each is written whole beside its place first, and only when all stand there
 * are they moved in. What was there before stays if writing fails; then the error is thrown on.
 */
export function writeTogether(folder: string, files: ReadonlyMap<string, string>): void {
  mkdirSync(folder, { recursive: true });
  const waiting = (name: string) => join(folder, `.${name}.waiting`);
  try {
    for (const [name, text] of files) writeFileSync(waiting(name), text);
    for (const name of files.keys()) renameSync(waiting(name), join(folder, name));
  } catch (error) {
    for (const name of files.keys()) rmSync(waiting(name), { force: true });
    throw error;
  }
}
