import { spawnSync } from 'node:child_process';
import { Refusal } from '../command-line/refusal.ts';

/** Files that git does not know as they stand, changed or new, by their paths. Throws a Refusal where there is no git. */
export function uncommittedFiles(root: string): string[] {
  const { status, stdout, stderr } = spawnSync('git', ['status', '--porcelain', '-z'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Refusal(
      `unexpected answer of git, expected the state of the project; make it a repository.\n${stderr}`,
    );
  return stdout
    .split('\0')
    .filter((line) => line !== '')
    .map((line) => line.slice(3));
}
