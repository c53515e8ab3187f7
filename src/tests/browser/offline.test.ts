import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeOffline } from '../../../scripts/offline/make-offline.ts';
import { everyKindOfPage } from './open-site.ts';
import { livingBrowser, type LivingBrowser } from './living-browser.ts';

// The folder as it stands on a stick: no server anywhere.
const folder = resolve('.cache/offline');
let browser: LivingBrowser;
beforeAll(async () => {
  await makeOffline(resolve('dist'), '/', folder);
  browser = await livingBrowser();
});
afterAll(() => browser.close());

/** Opens a file of the edition, and hands it to `visit` with whatever went wrong on it. */
async function open<T>(
  file: string,
  visit: (page: Page, troubles: readonly string[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
    page.on('request', (request) => {
      if (!/^(?:file|data):/.test(request.url())) troubles.push(`outside: ${request.url()}`);
    });
    await page.goto(pathToFileURL(resolve(folder, file)).href, { waitUntil: 'load' });
    return await visit(page, troubles);
  } finally {
    await context.close();
  }
}

// The pages for what is missing are a server's to send: the edition leaves them out, in both languages.
const pages = everyKindOfPage()
  .filter((path) => !/\/404(?:\.html|\/)$/.test(path))
  .map((path) => `${path.slice(1)}index.html`);

const texts = new Map<string, string>();
/** Whether a link from the disk leads to a file, and to the place in it that it names. */
function leads(address: string): boolean {
  const { hash, href } = new URL(address);
  const file = fileURLToPath(href.split(/[?#]/, 1)[0] ?? '');
  if (!existsSync(file)) return false;
  if (hash.length < 2 || !file.endsWith('.html')) return true;
  const text = texts.get(file) ?? readFileSync(file, 'utf8');
  texts.set(file, text);
  const id = decodeURIComponent(hash.slice(1));
  return text.includes(`id="${id}"`) || text.includes(`id=${id}`);
}

test.for(pages)('%s is whole from a disk, and every link of it leads somewhere', async (file) => {
  await open(file, async (page, troubles) => {
    await page.evaluate(() => document.fonts.ready);
    const found = await page.evaluate(() => ({
      heads: document.querySelectorAll('h1').length,
      paper: getComputedStyle(document.documentElement).getPropertyValue('--paper') !== '',
      faces: [...document.fonts].filter(({ status }) => status === 'loaded').length > 0,
      broken: [...document.fonts].filter(({ status }) => status === 'error').length,
      asleep: [...document.querySelectorAll('*')]
        .map(({ localName }) => localName)
        .filter((name) => name.includes('-') && !customElements.get(name) && name !== 'font-face'),
      links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) =>
        typeof href === 'string' ? href : new URL((href as SVGAnimatedString).baseVal, location.href).href,
      ),
    }));
    const { links, ...rest } = found;
    // An embed is set in the reader’s own typefaces, and leads back to the site on the web.
    const embedded = /^(?:zh\/)?embed\//.test(file);
    expect(rest).toEqual({ heads: 1, paper: true, faces: !embedded, broken: 0, asleep: [] });
    const inside = [...new Set(links)].filter((address) => address.startsWith('file:'));
    if (embedded) expect(links.filter((address) => /^https?:/.test(address))).not.toEqual([]);
    else expect(inside.length).toBeGreaterThan(5);
    expect(inside.filter((address) => !leads(address))).toEqual([]);
    expect(troubles).toEqual([]);
  });
});

test('readers go on from page to page, and change the language, without a server', async () => {
  await open('index.html', async (page, troubles) => {
    await page.locator('header a[hreflang="zh-Hans"]').first().click();
    await page.waitForURL('**/zh/index.html');
    await page.locator('header a[href="timeline/index.html"]').first().click();
    await page.waitForURL('**/zh/timeline/index.html');
    expect(await page.locator('h1').count()).toBe(1);
    expect(troubles).toEqual([]);
  });
});

test('the timeline is alive from a disk', async () => {
  await open('timeline/index.html', async (page, troubles) => {
    await page.locator('timeline-explorer svg').first().waitFor();
    expect(troubles).toEqual([]);
  });
});
