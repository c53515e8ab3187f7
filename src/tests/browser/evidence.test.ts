import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.for(['/', '/zh/', '/targets/little-giants-2025/'])(
  'on %s a figure opens its evidence, by pointer and by key',
  async (path) => {
    await site.visit(path, { viewport: { width: 1280, height: 900 } }, async (page) => {
      const mark = page.locator('[data-claim] a').first();
      await mark.focus();
      await page.keyboard.press('Enter');
      const card = page.locator('[popover]:popover-open');
      await card.waitFor();
      expect((await card.innerText()).length).toBeGreaterThan(10);
      await page.keyboard.press('Escape');
      expect(await card.count()).toBe(0);
      await mark.click();
      await card.waitFor();
    });
  },
);

test('without scripts a figure leads to its note on the page', async () => {
  await site.visit('/', { javaScriptEnabled: false }, async (page) => {
    const mark = page.locator('[data-claim] a').first();
    const target = (await mark.getAttribute('href')) ?? '';
    expect(target).toMatch(/^#/);
    await mark.click();
    expect(await page.locator(`[id="${target.slice(1)}"]`).isVisible()).toBe(true);
  });
});
