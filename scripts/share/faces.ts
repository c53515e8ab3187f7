import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { decompress } from 'wawoff2';
import { packagedFont } from '../fonts/packages.ts';
import type { FaceFile } from './typesetter.ts';

const latin = (file: string) => readFileSync(resolve(import.meta.dirname, '../../src/styles/fonts', file));
const song = (weight: number) =>
  packagedFont(`@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-${weight}-normal.woff2`);

/** The faces of the site, opened: Latin as it is sent to readers, Chinese in full, light for labels and bold for heads. */
export async function openFaces(): Promise<FaceFile[]> {
  const faces: FaceFile[] = [];
  for (const { family, upTo, read } of [
    { family: 'serif', upTo: Infinity, read: () => latin('serif.woff2') },
    { family: 'sans', upTo: Infinity, read: () => latin('sans.woff2') },
    { family: 'song', upTo: 500, read: () => song(500) },
    { family: 'song', upTo: Infinity, read: () => song(700) },
  ] as const)
    // The decoder gives a view of its own memory, which the next call may move.
    faces.push({ family, upTo, data: Uint8Array.from(await decompress(read())) });
  return faces;
}
