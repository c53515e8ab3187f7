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
/** As characters of their own, so that the serif keeps them without the rest of its alternates. */
const ligatures = 'ﬁﬂ';

const faces = [
  {
    file: 'serif.woff2',
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-standard-normal.woff2',
    characters: ascii + typographic + ligatures,
    // Small capitals, fractions and raised figures are a fifth of the file, and nothing sets them.
    noLayoutClosure: true,
    // One optical size between text and display keeps the file a third as large as the whole range.
    variationAxes: { wght: { min: 400, max: 600 }, opsz: 26 },
  },
  {
    file: 'sans.woff2',
    from: '@fontsource-variable/archivo/files/archivo-latin-standard-normal.woff2',
    characters: ascii + typographic,
    noLayoutClosure: false,
    variationAxes: { wght: { min: 400, max: 600 }, wdth: { min: 84, max: 100 } },
  },
];

for (const { file, from, characters, noLayoutClosure, variationAxes } of faces) {
  const font = await subsetFont(packagedFont(from), characters, {
    targetFormat: 'woff2',
    noLayoutClosure,
    variationAxes,
  });
  writeFileSync(resolve(import.meta.dirname, '../src/styles/fonts', file), font);
  console.log(`${file}: ${font.length} bytes`);
}
