import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Build the site for a sub-path, into `.cache/sub-path`, and check it there; the browser tests open it later. */
const root = resolve(import.meta.dirname, '..');
const base = '/a/sub-path/';
const environment = { ...process.env, BASE_PATH: base, SITE_URL: 'https://made-with-services.example' };

for (const command of [
  ['astro', 'build', '--outDir', '.cache/sub-path'],
  ['node', 'scripts/check-site.ts', '.cache/sub-path', base],
] as const) {
  const [program, ...args] = command;
  const run = spawnSync(program, args, { cwd: root, env: environment, encoding: 'utf8' });
  if (run.status !== 0) console.error(run.stdout + run.stderr);
  else if (program === 'node') console.log(run.stdout.trim());
  process.exitCode ||= run.status ?? 1;
}
