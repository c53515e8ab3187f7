import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/**
 * Build the site a second time, into another folder, on another day in another part of the world, and compare
 * it with `dist` byte by byte. Exits 1 and names the files that differ.
 */
const root = resolve(import.meta.dirname, '..');
const second = join(root, '.cache/second');
const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };

rmSync(second, { recursive: true, force: true });
const build = spawnSync('astro', ['build', '--outDir', second], {
  cwd: root,
  env: { ...process.env, ...elsewhere },
  encoding: 'utf8',
});
if (build.status !== 0) {
  console.error(build.stdout + build.stderr);
  process.exit(1);
}

const digests = (folder: string) =>
  new Map(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
const one = digests(join(root, 'dist'));
const two = digests(second);
const different = [...new Set([...one.keys(), ...two.keys()])]
  .filter((file) => one.get(file) !== two.get(file))
  .sort();
for (const file of different.slice(0, 20))
  console.error(`unexpected difference in ${file}, expected the same bytes from the same data`);
console.log(`checked: ${one.size} files, ${different.length} differ`);
process.exitCode = different.length > 0 || one.size === 0 ? 1 : 0;
