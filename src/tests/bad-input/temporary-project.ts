import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a command said, and its exit code. */
export interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** A copy of the project in a temporary folder, whose commands may write without harm. */
export interface TemporaryProject {
  root: string;
  /** Runs a script of the copy, given by its path from the root, in the copy. */
  run(script: string, args?: readonly string[], environment?: Readonly<Record<string, string>>): Outcome;
  /** Every file under a folder of the copy, by its path, with its text. */
  contents(folder: string): ReadonlyMap<string, string>;
  remove(): void;
}

/** What the commands need: programs, schemas, data. Local copies of articles stay behind. */
const parts = [
  'package-lock.json',
  'package.json',
  'scripts',
  'src/pipeline',
  'src/schema',
  'data/articles/articles.yaml',
  'data/corrections',
  'data/ledger',
  'data/readings',
  'data/registers',
];

/** What building the site needs besides. */
const siteParts = ['astro.config.mjs', 'data/CITATION.cff', 'data/LICENSE', 'public', 'src', 'tsconfig.json'];

/** Share images are kept by all that they are made from: what was drawn for one copy is right for all. */
function keepShareImages(root: string): void {
  const kept = resolve('.cache/share');
  mkdirSync(kept, { recursive: true });
  mkdirSync(join(root, '.cache'));
  symlinkSync(kept, join(root, '.cache/share'));
}

/**
 * Copies the project into a new temporary folder, less what its commands for data do not need; with `site`, what building
 * the site needs too.
 */
export function temporaryProject({ site = false } = {}): TemporaryProject {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  for (const part of site ? [...parts, ...siteParts] : parts)
    cpSync(resolve(part), join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  if (site) keepShareImages(root);
  return {
    root,
    run(script, args = [], environment = {}) {
      const { status, stdout, stderr } = spawnSync('node', [join(root, script), ...args], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, ...environment },
        maxBuffer: 64_000_000,
      });
      return { status, stdout, stderr };
    },
    contents(folder) {
      const names = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
      return new Map(
        names
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .toSorted()
          .map((path) => [path, readFileSync(path, 'utf8')]),
      );
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}
