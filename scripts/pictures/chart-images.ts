import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { localeFolder } from '../../src/i18n/locale.ts';
import { inOwnProcess } from '../share/own-process.ts';
import { pictureHome } from './picture-home.ts';
import { tellWeights } from './tell-weights.ts';

const program = resolve(import.meta.dirname, 'ahead.ts');

/**
 * Draw every picture as images to take away, beside its page, in the light and in the dark: an svg, its words as
 * outlines, and that as PNG in two sizes; and once for social media. Each says in the picture and to programs what it is, where from, of which
 * edition and under which licence. The page is told what each weighs. They are drawn beside the pages, while those are made.
 */
export function chartImages(): AstroIntegration {
  let place = { origin: 'http://localhost', base: '/' };
  let ahead = Promise.resolve();
  return {
    name: 'chart-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = { origin: config.site ?? place.origin, base: config.base };
      },
      'astro:build:start': () => {
        ahead = inOwnProcess(program, [place.origin, place.base]);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        await ahead;
        // Here, not above: the images bring a document of their own, which other commands of Astro have no use for.
        const { everyImage } = await import('./every-image.ts');
        const folders = new Set<string>();
        const count = await everyImage(pictureHome(place), ({ locale, chart, file }, bytes) => {
          const folder = join(fileURLToPath(dir), localeFolder[locale], 'charts', chart);
          writeFileSync(join(folder, file), bytes());
          folders.add(folder);
        });
        for (const folder of folders) tellWeights(join(folder, 'index.html'));
        logger.info(`${count} pictures as images in ${((performance.now() - started) / 1000).toFixed(1)} s`);
      },
    },
  };
}
