import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The bytes of a font file inside an npm package. */
export function packagedFont(path: string): Buffer {
  return readFileSync(require.resolve(path));
}

/** Noto Serif SC, bold: the face of Chinese headlines. */
export const songFace = '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-700-normal.woff2';
