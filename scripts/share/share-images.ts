import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inOwnProcess } from './own-process.ts';
import { sharedPage, type PageWithImage } from './shared-page.ts';

const program = resolve(import.meta.dirname, 'ahead.ts');

/**
 * Draw the share image of every page that names one, into `share/` of the built site. What was drawn before is taken from
 * `.cache/share`, by all that it is made from. They are drawn beside whatever else becomes of the pages. A character that no
 * face of the site has fails the build.
 */
export function shareImages(): AstroIntegration {
  let pages: PageWithImage[] = [];
  let ahead = Promise.resolve();
  return {
    name: 'share-images',
    hooks: {
      'astro:build:generated': ({ dir }) => {
        const folder = fileURLToPath(dir);
        pages = globSync('**/*.html', { cwd: folder })
          .sort()
          .flatMap((file) => sharedPage(readFileSync(join(folder, file), 'utf8')) ?? []);
        ahead = inOwnProcess(program, [folder], JSON.stringify(pages));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await ahead;
        const missing = () => pages.filter(({ image }) => !existsSync(join(folder, image)));
        if (missing().length > 0) {
          // Here, not above: the pictures bring a document of their own, which other commands of Astro have no use for.
          const { drawShareImages } = await import('./draw-share-images.ts');
          await drawShareImages(folder, missing());
        }
        logger.info(`${pages.length} share images`);
      },
    },
  };
}
