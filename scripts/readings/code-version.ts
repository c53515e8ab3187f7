import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files and folders on whose words every reading depends: the code, its packages, and the registers of bodies. */
const sources = [
  'data/registers/agencies.yaml',
  'data/registers/national-bodies.yaml',
  'package-lock.json',
  'scripts/extract/read-bytes.ts',
  'scripts/extract/registers.ts',
  'scripts/readings',
  'src/pipeline',
  'src/schema',
];

/** Files below a folder, or the file itself, as paths relative to `root`, sorted; tests are none of the code. */
function filesOf(root: string, path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(({ name }) => !/\.test\.ts$|\.txt$|\.golden$/.test(name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap(({ name }) => filesOf(root, `${path}/${name}`));
}

/**
 * A name for the code that makes readings, under the project’s root: the same while no file of it has changed, nor the
 * version of Node, whose Unicode tables patterns ask. 32 hexadecimal digits; some 150 small files are read for it. Throws
 * where one of the sources is missing.
 */
export function codeVersion(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of sources.flatMap((source) => filesOf(root, source)))
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 32);
}
