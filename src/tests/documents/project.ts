import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { readDocument } from './read-document.ts';

/** What documents may speak of. */
export interface Project {
  /** Names of the scripts of `package.json`. */
  commands: ReadonlySet<string>;
  /** What a command says of its options. */
  help: (command: string) => string;
  /** Names of files, without their folders. */
  files: ReadonlySet<string>;
  /** Variables of the environment that something reads. */
  variables: ReadonlySet<string>;
  /** Whether a path from the root is there. */
  has: (path: string) => boolean;
  /** Anchors of a document, none where there is no such document; `path` is from the root. */
  anchors: (path: string) => readonly string[];
}

const parts = ['.github', 'data', 'public', 'scripts', 'src'];
const variable = /(?:process\.env|environment)(?:\.([A-Z_]+)|\['([A-Z_]+)'\])/g;

/** The project that stands in `root`. Commands are asked for their help once each. */
export function projectAt(root: string): Project {
  const read = (path: string) => readFileSync(resolve(root, path), 'utf8');
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const paths = parts.flatMap((part) =>
    readdirSync(resolve(root, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const told = new Map<string, string>();
  const ask = (command: string) => {
    const [program = '', script = ''] = scripts[command]?.split(' ') ?? [];
    if (program !== 'node') return '';
    const { stdout, stderr } = spawnSync(process.execPath, [script, '--help'], {
      cwd: root,
      encoding: 'utf8',
    });
    return stdout + stderr;
  };
  return {
    commands: new Set(Object.keys(scripts)),
    help: (command) => {
      const help = told.get(command) ?? ask(command);
      told.set(command, help);
      return help;
    },
    files: new Set([...paths, ...readdirSync(root)].map((path) => basename(path))),
    variables: new Set(
      [...paths.filter((path) => path.endsWith('.ts')), 'astro.config.mjs']
        .flatMap((path) => [...read(path).matchAll(variable)])
        .map(([, dotted, quoted]) => dotted ?? quoted ?? ''),
    ),
    has: (path) => existsSync(resolve(root, path)),
    anchors: (path) =>
      path.endsWith('.md') && existsSync(resolve(root, path)) ? readDocument(read(path)).anchors : [],
  };
}
