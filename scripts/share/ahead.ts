import { readFileSync } from 'node:fs';
import { drawShareImages } from './draw-share-images.ts';
import type { PageWithImage } from './shared-page.ts';

/** `node scripts/share/ahead.ts FOLDER`: the share images of the pages that are told as JSON, into that folder. */
const [folder = 'dist'] = process.argv.slice(2);
await drawShareImages(folder, JSON.parse(readFileSync(0, 'utf8')) as PageWithImage[]);
