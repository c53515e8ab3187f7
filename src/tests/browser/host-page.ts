import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../../scripts/browser/launch-browser.ts';
import { serveFolder } from '../../../scripts/serve/serve-folder.ts';

const root = resolve(import.meta.dirname, '../../..');
/**
 * Somebody else’s site: another origin than the one that serves the pictures, and on this machine as well, since
 * browsers keep pages of the network from loading what a machine serves to itself. Nothing listens there.
 */
const HOST = 'http://127.0.0.1:9';

/** The built site, and a page of somebody else’s to put its pictures into. */
export interface Hosting {
  /** Full address of something on the built site, by its path from the root. */
  on(path: string): string;
  /**
   * Open a page of the other site with this body, and hand it to `visit`. `troubles` are errors, warnings, failed
   * requests and requests that go to neither site; `requests` are all that went to the built site.
   */
  host<T>(
    body: string,
    options: BrowserContextOptions,
    visit: (page: Page, seen: { troubles: readonly string[]; requests: readonly string[] }) => Promise<T>,
  ): Promise<T>;
  /** Open an address of any kind, without a host. */
  open<T>(
    address: string,
    options: BrowserContextOptions,
    visit: (page: Page, seen: { troubles: readonly string[]; requests: readonly string[] }) => Promise<T>,
  ): Promise<T>;
  close(): Promise<void>;
}

/** Serve `dist` and start a browser. `/lib/…` on the other site gives files of installed packages. */
export async function openHosting(): Promise<Hosting> {
  const served = await serveFolder(resolve(root, 'dist'));
  const browser: Browser = await launchBrowser();
  const on = (path: string) => new URL(path.replace(/^\//, ''), served.address).href;
  const open: Hosting['open'] = async (address, options, visit) => {
    const context = await browser.newContext(options);
    try {
      const troubles: string[] = [];
      const requests: string[] = [];
      await context.route(`${HOST}/lib/**`, (route) =>
        route.fulfill({
          contentType: 'text/javascript',
          body: readFileSync(
            resolve(root, 'node_modules', new URL(route.request().url()).pathname.slice('/lib/'.length)),
            'utf8',
          ),
        }),
      );
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
      page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
      page.on('request', (request) => {
        const url = request.url();
        if (url.startsWith(served.address)) requests.push(url);
        else if (!url.startsWith(HOST) && !url.startsWith('file:')) troubles.push(`outside: ${url}`);
      });
      await page.route(`${HOST}/`, (route) => route.fulfill({ contentType: 'text/html', body: address }));
      await page.goto(/^[a-z]+:/.test(address) ? address : `${HOST}/`, { waitUntil: 'load' });
      return await visit(page, { troubles, requests });
    } finally {
      await context.close();
    }
  };
  return {
    on,
    open,
    host: (body, options, visit) =>
      open(`<!doctype html><html lang="en"><title>Host</title><body>${body}</body></html>`, options, visit),
    async close() {
      await browser.close();
      await served.close();
    },
  };
}

/** A frame as strict hosts write it. */
export function sandboxed(address: string, { width = 640, height = 400, more = '' } = {}): string {
  return `<iframe sandbox="allow-scripts" src="${address}" width="${width}" height="${height}" ${more}></iframe>`;
}
