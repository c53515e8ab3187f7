import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { placeOrExit } from './hosting/place-or-exit.ts';
import { makeOffline } from './offline/make-offline.ts';

/**
 * `npm run build:offline [-- FOLDER]`: the site as built in `dist`, as a folder that works from a disk, without a server.
 * Into `dist-offline` unless another folder is named.
 */
const root = resolve(import.meta.dirname, '..');
const [folder = 'dist-offline'] = process.argv.slice(2);
const { base } = placeOrExit(process.env);
if (existsSync(resolve(root, 'dist/index.html'))) {
  const count = await makeOffline(resolve(root, 'dist'), base, resolve(folder));
  console.log(`checked: ${count} files of the offline edition are in ${folder}`);
} else {
  console.error('Unexpected lack of dist, expected a built site: run npm run build first.');
  process.exitCode = 1;
}
