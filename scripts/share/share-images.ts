import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { severalAtOnce } from './several-at-once.ts';
import { sharedPage } from './shared-page.ts';

/**
 * Draw the share image of every page that names one, into `share/` of the built site. What was drawn before is taken from
 * `.cache/share`, by all that it is made from. A character that no face of the site has fails the build.
 */
export function shareImages(): AstroIntegration {
  return {
    name: 'share-images',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = globSync('**/*.html', { cwd: folder })
          .sort()
          .flatMap((file) => sharedPage(readFileSync(join(folder, file), 'utf8')) ?? []);
        // Here, not above: the pictures bring a document of their own, which other commands of Astro have no use for.
        const { imageMaker } = await import('./image-maker.ts');
        const started = performance.now();
        const maker = imageMaker();
        await severalAtOnce(pages, async (page) => {
          const kept = await maker.make(page);
          const file = join(folder, page.image);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, readFileSync(kept));
        });
        logger.info(
          `${pages.length} images, ${maker.drawn()} of them new, in ${((performance.now() - started) / 1000).toFixed(1)} s`,
        );
        const missing = pages.filter(({ image }) => !existsSync(join(folder, image)));
        if (missing.length > 0)
          throw new Error(`Unexpected lack of ${missing[0]?.image}, expected an image for every page.`);
      },
    },
  };
}
