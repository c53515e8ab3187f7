import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeFolder, locales } from '../../i18n/locale.ts';
import { releaseWords } from '../../i18n/page-words/releases.ts';
import { loadReleases } from '../../releases/load-releases.ts';
import { frozenPath, statusPath } from '../../releases/release-paths.ts';
import type { ReleaseState } from '../../releases/release-state.ts';
import { servedFiles } from '../../releases/served-files.ts';
import { statusImage } from '../../releases/status-image.ts';
import { livingBrowser, type LivingBrowser } from './living-browser.ts';

const release = loadReleases().at(-1);
const { version = '', charts = [] } = release?.manifest ?? {};
const chart = charts[0]?.id ?? '';
const frozen = release ? servedFiles(release) : new Map<string, Uint8Array>();

const states: readonly ReleaseState[] = [
  { kind: 'current' },
  { kind: 'newer', version: '100.0.0' },
  { kind: 'corrected', date: '2031-12-30' },
];

/** What the status of each frozen chart is today; null where no such picture can be loaded. */
let state: ReleaseState | null = { kind: 'current' };
let site: Server;
let host: Server;
let browser: LivingBrowser;
const requests: string[] = [];
const at = (server: Server) => `http://localhost:${(server.address() as AddressInfo).port}`;
const listen = (server: Server) => new Promise<void>((done) => void server.listen(0, 'localhost', done));

beforeAll(async () => {
  // Only what was released, and the statuses: nothing of a build.
  site = createServer(({ url = '/' }, response) => {
    requests.push(url);
    const status = /^(\/zh)?\/status\//.exec(url);
    if (status) {
      if (!state) return response.writeHead(404).end();
      return response
        .writeHead(200, { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' })
        .end(statusImage(state, status[1] ? 'zh' : 'en'));
    }
    const file = frozen.get(`${url.slice(1).split('?')[0]}index.html`);
    return file
      ? response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(file)
      : response.writeHead(404).end();
  });
  host = createServer(({ url = '/' }, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        `<!doctype html><title>Host</title><iframe sandbox="${url.startsWith('/scripts') ? 'allow-scripts' : ''}" width="500" height="600" src="${at(site)}${url.slice(url.indexOf('?') + 1)}"></iframe>`,
      ),
  );
  await Promise.all([listen(site), listen(host)]);
  browser = await livingBrowser();
});
afterAll(async () => {
  await browser.close();
  for (const server of [site, host]) server.closeAllConnections();
  for (const server of [site, host]) server.close();
});

/** Opens a page and hands it over with what went wrong on it. */
async function open<T>(
  address: string,
  options: BrowserContextOptions,
  visit: (page: Page, troubles: readonly string[]) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Blocked script execution'))
        troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.goto(address, { waitUntil: 'load' });
    return await visit(page, troubles);
  } finally {
    await context.close();
  }
}

/** The line of a frozen picture, and its status as it is painted. */
const seen = (page: Page) =>
  page
    .mainFrame()
    .childFrames()[0]!
    .evaluate(() => {
      const image = document.querySelector<HTMLImageElement>('.frozen img')!;
      return {
        width: image.naturalWidth,
        words: document.querySelector('.frozen')?.textContent ?? '',
        alternative: image.alt,
        link: image.closest('a')?.getAttribute('href'),
        marks: document.querySelectorAll('.drawing svg *').length,
      };
    });

describe.each(locales)('a frozen picture in somebody else’s page (%s)', (locale) => {
  const path = frozenPath(version, chart, locale);
  const words = releaseWords[locale];

  test.for(['scripts', 'nothing'])(
    'tells what became of it while its bytes stay, in a sandbox that allows %s',
    async (sandbox) => {
      for (const now of states) {
        state = now;
        requests.length = 0;
        await open(`${at(host)}/${sandbox}?${path}`, {}, async (page, troubles) => {
          const { width, words: line, marks } = await seen(page);
          expect(line).toContain(words.frozen(version));
          expect(marks).toBeGreaterThan(10);
          expect(`width="${width}"`).toBe(/width="\d+"/.exec(statusImage(now, locale))?.[0]);
          expect(troubles).toEqual([]);
        });
        // The picture and its status: nothing else is asked for.
        expect(requests).toEqual([path, `/${localeFolder[locale]}${statusPath(version, chart).slice(1)}`]);
      }
    },
  );

  test('says where to look when its status cannot be loaded', async () => {
    state = null;
    await open(`${at(host)}/scripts?${path}`, {}, async (page) => {
      const { width, alternative, link } = await seen(page);
      expect(width).toBe(0);
      expect(alternative).toBe(words.sinceAlternative);
      const whole = new URL(link ?? '', `${at(site)}${path}`);
      expect(whole.pathname).toBe(`/${localeFolder[locale]}v/${version}/`);
      expect(whole.hash).toBe(`#${chart}`);
    });
  });

  test('is whole in a column of 300 pixels, its status included', async () => {
    state = { kind: 'corrected', date: '2031-12-30' };
    await open(
      `${at(site)}${path}`,
      { viewport: { width: 300, height: 900 }, javaScriptEnabled: false },
      async (page) => {
        const box = await page.locator('.frozen img').boundingBox();
        expect(box!.x + box!.width).toBeLessThanOrEqual(300);
        expect(Math.round(box!.height)).toBe(20);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
      },
    );
  });
});
