import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { serveFolder } from '../../../scripts/serve/serve-folder.ts';
import { livingBrowser } from './living-browser.ts';

const root = resolve(import.meta.dirname, '../../..');

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

/**
 * Serve `dist`, and on an origin of its own the site that takes pictures from it, and start a browser. `/lib/…` on the
 * other site gives files of installed packages.
 */
export async function openHosting(): Promise<Hosting> {
  const served = await serveFolder(resolve(root, 'dist'));
  const other = await serveHost();
  const browser = await livingBrowser();
  const open: Hosting['open'] = async (address, options, visit) => {
    const context = await browser.newContext(options);
    try {
      const troubles: string[] = [];
      const requests: string[] = [];
      const page = await context.newPage();
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) troubles.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
      page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
      page.on('request', (request) => {
        const url = request.url();
        if (url.startsWith(served.address)) requests.push(url);
        else if (!url.startsWith(other.address) && !url.startsWith('file:')) troubles.push(`outside: ${url}`);
      });
      await page.goto(address, { waitUntil: 'load', timeout: 150_000 });
      return await visit(page, { troubles, requests });
    } finally {
      await context.close();
    }
  };
  return {
    on: (path) => new URL(path.replace(/^\//, ''), served.address).href,
    open,
    host(body, options, visit) {
      const page = `<!doctype html><html lang="en"><title>Host</title><body>${body}</body></html>`;
      return open(other.show(page), options, visit);
    },
    async close() {
      await browser.close();
      await Promise.all([served.close(), other.close()]);
    },
  };
}

/**
 * Somebody else’s site. It is served rather than made up in the browser, which lets a page load from this machine only
 * what it knows to come from this machine as well.
 */
async function serveHost() {
  let shown = '';
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const file = path.startsWith('/lib/') && resolve(root, 'node_modules', path.slice('/lib/'.length));
    response.writeHead(200, { 'content-type': file ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(file ? readFileSync(file) : path === '/' ? shown : '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    address,
    /** Put this on its first page, whose address is the answer. */
    show(page: string): string {
      shown = page;
      return address;
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** A frame as strict hosts write it. */
export function sandboxed(address: string, { width = 640, height = 400, more = '' } = {}): string {
  return `<iframe sandbox="allow-scripts" src="${address}" width="${width}" height="${height}" ${more}></iframe>`;
}
