import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadReleases } from '../../src/releases/load-releases.ts';
import { servedFiles } from '../../src/releases/served-files.ts';

/**
 * Put every release into the built site, below `/v/<version>/`, as it was released. To be the last of the integrations:
 * nothing may touch these files. A release that is not what its manifest says fails the build.
 */
export function frozenReleases(): AstroIntegration {
  return {
    name: 'frozen-releases',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const releases = loadReleases();
        for (const [path, content] of releases.flatMap((release) => [...servedFiles(release)])) {
          const file = join(fileURLToPath(dir), path);
          mkdirSync(dirname(file), { recursive: true });
          // Fails where the site has a page of that name: nothing stands over what was released.
          writeFileSync(file, content, { flag: 'wx' });
        }
        logger.info(`${releases.length} releases`);
      },
    },
  };
}
