import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { placeOrExit } from './hosting/place-or-exit.ts';
import { serveFolder } from './serve/serve-folder.ts';

/** `npm start`: build everything, serve it, print the address. */
const root = resolve(import.meta.dirname, '..');
const FIRST_PORT = 4321;
const { base } = placeOrExit(process.env);

const build = spawnSync('node', ['scripts/build.ts'], { cwd: root, stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
const served = await serveFolder(resolve(root, 'dist'), { base, port: FIRST_PORT });
console.log(`Made with Services is at ${served.address}`);
