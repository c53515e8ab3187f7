import { globSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { frameHost, type FrameHost } from './frame-host.ts';
import { everyKindOfPage, openSite, type OpenSite } from './open-site.ts';

// The server of the tests sends what `_headers` of the built site says, as hosts do.
let site: OpenSite;
let host: FrameHost;
beforeAll(async () => {
  [site, host] = await Promise.all([openSite(), frameHost()]);
});
afterAll(async () => {
  await host.close();
  await site.close();
});

/** Keeps what the page’s policies refuse, from before its first script. */
const keepViolations = (page: Page) =>
  page.addInitScript(() => {
    const kept: string[] = [];
    Object.assign(window, { violations: kept });
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      kept.push(`${effectiveDirective}: ${blockedURI}`),
    );
  });

/** Presses everything that opens or changes something in a page, and scrolls through it. */
async function useEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const all = document.querySelectorAll('main :is(button, summary, select, input)');
    for (const element of [...all].slice(0, 60))
      element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    for (let y = 0; y < document.body.scrollHeight; y += 800) {
      window.scrollTo(0, y);
      await new Promise(requestAnimationFrame);
    }
  });
}

/** What is made for pages of others, now or frozen. */
const anybodyFrames = /^\/(?:zh\/|v\/[^/]+\/(?:zh\/)?)?embed\//;

test.for(everyKindOfPage())('%s keeps its policy while everything on it is used', async (path) => {
  await site.visit(path, {}, async (page, troubles) => {
    await keepViolations(page);
    await page.waitForLoadState('networkidle');
    const response = await page.reload();
    const framing = anybodyFrames.test(path) ? "base-uri 'none'" : "frame-ancestors 'none'";
    expect(response?.headers()['content-security-policy']).toContain(framing);
    await useEverything(page);
    expect(await page.evaluate(() => (window as unknown as { violations: string[] }).violations)).toEqual([]);
    expect(path.endsWith('404.html') ? [] : troubles).toEqual([]);
  });
});

test('no page of the site asks anything of another origin', { timeout: 400_000 }, async () => {
  const pages = globSync('**/*.html', { cwd: 'dist' }).sort();
  await site.visit('/robots.txt', { viewport: { width: 800, height: 600 } }, async (page, troubles) => {
    const home = new URL('/', page.url()).href;
    for (const file of pages) await page.goto(home + file.replace(/index\.html$/, ''));
    expect(troubles.filter((trouble) => trouble.startsWith('outside'))).toEqual([]);
  });
  expect(pages.length).toBeGreaterThan(100);
});

test('no text becomes markup by script', async () => {
  await site.visit('/', {}, async (page) => {
    const tried = page.evaluate(() => {
      document.body.innerHTML = '<p>markup</p>';
    });
    await expect(tried).rejects.toThrow(/TrustedHTML/);
  });
});

describe('in a frame of somebody else’s page', () => {
  const framed = (path: string) =>
    site.visit('/robots.txt', {}, async (page) => {
      const address = new URL(path, page.url()).href;
      await page.goto(host.framing(address));
      return page.frames()[1]?.locator('#main, figure').count();
    });

  const release = globSync('zh/v/*/', { cwd: 'dist' }).sort().at(-1);
  test.for(['/', '/zh/timeline/', '/data/', '/404.html', '/v/', `/${release}/`])(
    '%s does not show',
    async (path) => {
      expect(await framed(path)).toBe(0);
    },
  );

  const embeds = ['embed/*/', 'v/*/embed/*/', 'v/*/zh/embed/*/'];
  test.for(embeds.map((pattern) => globSync(pattern, { cwd: 'dist' })[0]))('%s does', async (embed) => {
    expect(await framed(`/${embed}/`)).toBe(1);
  });
});

test('hashed files are kept, data can be read by scripts of other sites', async () => {
  const hashed = globSync('_astro/*.css', { cwd: 'dist' })[0] ?? '';
  expect(readFileSync(`dist/${hashed}`, 'utf8')).not.toBe('');
  await site.visit('/robots.txt', {}, async (page) => {
    const home = new URL('/', page.url()).href;
    const headers = async (path: string) => (await page.request.get(home + path)).headers();
    expect((await headers(hashed))['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(await headers('data/csv/targets.csv')).toMatchObject({
      'access-control-allow-origin': '*',
      'content-type': 'text/csv; charset=utf-8',
      'x-content-type-options': 'nosniff',
    });
    await page.goto(host.framing(home));
    const size = await page.evaluate(
      async (address) => (await (await fetch(address)).text()).length,
      `${home}data/csv/targets.csv`,
    );
    expect(size).toBeGreaterThan(1000);
  });
});
