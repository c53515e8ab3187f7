import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite('.cache/sub-path', '/a/sub-path/');
});
afterAll(() => site.close());

test.for(['/', '/zh/', '/timeline/', '/policies/ndrc-2021-372/'])(
  'under a sub-path %s is whole',
  async (path) => {
    await site.visit(path, {}, async (page, troubles) => {
      expect(troubles).toEqual([]);
      expect(await page.locator('h1').count()).toBe(1);
      const styled = await page.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--paper'),
      );
      expect(styled).not.toBe('');
    });
  },
);

test('the language switch stays on the same page', async () => {
  await site.visit('/policies/ndrc-2021-372/', {}, async (page) => {
    await page.locator('header a[hreflang="zh-Hans"]').first().click();
    expect(new URL(page.url()).pathname).toBe('/a/sub-path/zh/policies/ndrc-2021-372/');
  });
});

test('the search finds its index, and its results lead below the sub-path', async () => {
  await site.visit('/zh/search/?q=372', {}, async (page, troubles) => {
    await page.locator('[data-results] a[href$="/zh/policies/ndrc-2021-372/"]').first().click();
    await page.waitForURL('**/a/sub-path/zh/policies/ndrc-2021-372/');
    expect(troubles).toEqual([]);
  });
});
