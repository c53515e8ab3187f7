import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHosting, type Hosting } from './host-page.ts';

let hosting: Hosting;
beforeAll(async () => {
  hosting = await openHosting();
});
afterAll(() => hosting.close());

const path = '/charts/little-giants/';
const frame = (attributes: string) =>
  `<iframe ${attributes} src="${hosting.on('/embed/little-giants/')}" width="640" height="900"></iframe>`;

/**
 * Press the link home of a picture that stands in a host’s frame with these attributes. The site answers with its real pages
 * and headers, under the address that it was built for.
 */
async function follow<T>(
  attributes: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<T>,
): Promise<T> {
  return hosting.host(frame(attributes), options, async (page) => {
    const link = page.frameLocator('iframe').locator('.home a');
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.pathname).toBe(path);
    const context = page.context();
    await context.route(`${address.origin}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await page.request.get(hosting.on(pathname)) });
    });
    await link.click();
    const seen = await look(page);
    // the page that was opened may still be asking for its fonts
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    return seen;
  });
}

/** The picture still stands in its frame. */
const stands = (page: Page) => page.frameLocator('iframe').locator('#finding').isVisible();

test.for([
  ['in a frame without a sandbox', '', true],
  ['in such a frame without scripts', '', false],
  ['in a sandbox that allows new windows', 'sandbox="allow-scripts allow-popups"', true],
  ['in such a sandbox without scripts', 'sandbox="allow-popups"', true],
] as const)('%s a link opens the page of the picture', async ([, attributes, javaScriptEnabled]) => {
  await follow(attributes, { javaScriptEnabled }, async (page) => {
    await expect.poll(() => page.context().pages().length, { timeout: 30_000 }).toBe(2);
    const opened = page.context().pages()[1];
    await opened?.locator('h1').waitFor();
    expect(new URL(opened?.url() ?? '').pathname).toBe(path);
    expect(await stands(page)).toBe(true);
  });
});

test('in a sandbox that forbids new windows the address is shown, ready to copy', async () => {
  await follow('sandbox="allow-scripts"', {}, async (page) => {
    const said = page.frameLocator('iframe').locator('.unopened');
    await said.waitFor();
    expect(await said.innerText()).toMatch(
      /^This page lets no link open\. .*http.*\/charts\/little-giants\/$/,
    );
    const chosen = await page.frames()[1]?.evaluate(() => String(getSelection()));
    expect(chosen).toMatch(/^http.*\/charts\/little-giants\/$/);
    expect(await stands(page)).toBe(true);
    expect(page.context().pages().length).toBe(1);
  });
});

test('where nothing at all is allowed the picture stays, and its address is printed', async () => {
  await follow('sandbox', {}, async (page) => {
    await page.waitForTimeout(500);
    expect(await stands(page)).toBe(true);
    const printed = page.frameLocator('iframe').locator('.home code');
    expect(await printed.innerText()).toMatch(/^[\w.:-]+\/charts\/little-giants\/$/);
  });
});
