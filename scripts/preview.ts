import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { placeOrExit } from './hosting/place-or-exit.ts';
import { serveFolder } from './serve/serve-folder.ts';

/** `npm run preview`: serve `dist` as a static host would. */
const folder = resolve(import.meta.dirname, '../dist');
const { base } = placeOrExit(process.env);
if (existsSync(folder)) {
  const served = await serveFolder(folder, { base, port: 4321 });
  console.log(`dist is at ${served.address}`);
} else {
  console.error('Unexpected lack of dist, expected a built site: run npm run build first.');
  process.exitCode = 1;
}
