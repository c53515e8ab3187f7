import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { serveFolder } from '../../../scripts/serve/serve-folder.ts';
import { livingBrowser } from './living-browser.ts';

export { everyKindOfPage } from '../../../scripts/browser/kinds-of-page.ts';

/** A built site on a server of its own, in a browser. */
export interface OpenSite {
  /** Open a page of the site in a context of its own, and hand it to `visit`; whatever went wrong on it comes back. */
  visit<T>(
    path: string,
    options: BrowserContextOptions,
    visit: (page: Page, troubles: readonly string[]) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
}

/** Serve `folder` (below the project’s root) under `base` and start a browser. */
export async function openSite(folder = 'dist', base = '/'): Promise<OpenSite> {
  const root = resolve(import.meta.dirname, '../../..', folder);
  if (!existsSync(root))
    throw new Error(`Unexpected lack of ${folder}, expected a built site: run npm run build first.`);
  const served = await serveFolder(root, { base });
  const browser = await livingBrowser();
  return {
    async visit(path, options, visit) {
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        const troubles: string[] = [];
        const origin = new URL(served.address).origin;
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning')
            troubles.push(`console: ${message.text()}`);
        });
        page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
        page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
        page.on('request', (request) => {
          if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
            troubles.push(`outside: ${request.url()}`);
        });
        await page.goto(new URL(path.replace(/^\//, ''), served.address).href, { waitUntil: 'load' });
        return await visit(page, troubles);
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };
}
