import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import subsetFont from 'subset-font';
import { packagedFont } from './fonts/packages.ts';

/**
 * Cut the two Latin faces to what the site uses, into `src/styles/fonts`. Run by hand when the set of
 * characters or axes changes; the results are committed, since they depend on nothing else.
 */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const typographic = ' ·–—‘’“”…→←↑×−≥≤€§éèüö';

const faces = [
  {
    file: 'serif.woff2',
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-standard-normal.woff2',
    // One optical size between text and display keeps the file a third as large as the whole range.
    variationAxes: { wght: { min: 400, max: 600 }, opsz: 26 },
  },
  {
    file: 'sans.woff2',
    from: '@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2',
    variationAxes: { wght: { min: 400, max: 600 }, wdth: { min: 84, max: 100 } },
  },
];

for (const { file, from, variationAxes } of faces) {
  const font = await subsetFont(packagedFont(from), ascii + typographic, {
    targetFormat: 'woff2',
    variationAxes,
  });
  writeFileSync(resolve(import.meta.dirname, '../src/styles/fonts', file), font);
  console.log(`${file}: ${font.length} bytes`);
}
