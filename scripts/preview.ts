import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveFolder } from './serve/serve-folder.ts';

/** `npm run preview`: serve `dist` as a static host would. */
const folder = resolve(import.meta.dirname, '../dist');
const trimmed = (process.env['BASE_PATH'] ?? '').replace(/^\/+|(?<!\/)\/+$/g, '');
if (existsSync(folder)) {
  const served = await serveFolder(folder, { base: trimmed === '' ? '/' : `/${trimmed}/`, port: 4321 });
  console.log(`dist is at ${served.address}`);
} else {
  console.error('Unexpected lack of dist, expected a built site: run npm run build first.');
  process.exitCode = 1;
}
