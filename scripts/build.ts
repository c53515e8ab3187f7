import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { placeOrExit } from './hosting/place-or-exit.ts';
import { buildPart } from './times/build-part.ts';
import { partLines } from './times/part-lines.ts';

/** `npm run build`: the ledger, then the site, into `dist`. Says how long each took, and the site’s parts; stops at the first failure. */
const root = resolve(import.meta.dirname, '..');
const parts = [
  { name: 'ledger', command: ['node', 'scripts/build-ledger.ts'] },
  { name: 'site', command: ['astro', 'build', '--silent'] },
] as const;

const { origin, base } = placeOrExit(process.env);
console.log(
  `The site is built for ${origin}${base}${process.env['SITE_URL'] ? '' : ' (SITE_URL is not set)'}`,
);
for (const { name, command } of parts) {
  const started = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`building the ${name} …`);
  const [program, ...args] = command;
  const run = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const took = `${((performance.now() - started) / 1000).toFixed(1)} s`;
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K');
  if (run.status !== 0) {
    console.error(`${run.stdout}${run.stderr}\nThe ${name} could not be built (${took}).`);
    process.exit(run.status ?? 1);
  }
  // What stopped nothing and wants to be known all the same.
  process.stderr.write(run.stderr);
  console.log(`${name}: built in ${took}`);
}
const times = readFileSync(resolve(root, '.cache/build-times.json'), 'utf8');
partLines(z.array(buildPart).parse(JSON.parse(times))).forEach((line) => console.log(line));
