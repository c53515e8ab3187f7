import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const paths = ['/timeline/', '/zh/timeline/', '/targets/', '/zh/targets/'];
const widths = [320, 360] as const;
const phone = (width: number) => ({ viewport: { width, height: 780 }, hasTouch: true, isMobile: true });

describe.for(widths)('on a phone of %d px', (width) => {
  test.for([
    { path: '/timeline/', answer: '.live' },
    { path: '/zh/timeline/', answer: '.live' },
    { path: '/targets/', answer: '#list .records li' },
    { path: '/zh/targets/', answer: '#list .records li' },
  ])('the first answer of $path begins before the second screen is half way', async ({ path, answer }) => {
    await site.visit(path, phone(width), async (page) => {
      const first = page.locator(answer).first();
      await first.waitFor();
      expect((await first.boundingBox())?.y).toBeLessThan(1.5 * 780);
    });
  });

  test.for(paths)('%s unfolds on request, with or without scripts', async (path) => {
    for (const javaScriptEnabled of [true, false])
      await site.visit(path, { ...phone(width), javaScriptEnabled }, async (page) => {
        const fold = page.locator('input.fold:visible').first();
        const folded = page.locator('.folded:not(.scripted)').first();
        expect(await folded.isVisible()).toBe(false);
        await page.locator(`label[for="${await fold.getAttribute('id')}"]`).tap();
        expect(await fold.isChecked()).toBe(true);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
        for (const other of await page.locator('input.fold:visible:not(:checked)').all())
          await other.check({ force: true });
        expect(await folded.isVisible()).toBe(true);
      });
  });
});

test.for(paths)('on a wide screen %s folds nothing and offers no fold', async (path) => {
  await site.visit(path, { viewport: { width: 768, height: 900 } }, async (page) => {
    await page.locator(':is(timeline-explorer[data-ready], target-board)').waitFor();
    expect(await page.locator('.fold:visible, .fold + .button:visible').count()).toBe(0);
    expect(await page.locator('.folded:visible').count()).toBe(await page.locator('.folded').count());
  });
});

test('a key that leads into what is folded unfolds it', async () => {
  await site.visit('/timeline/', phone(360), async (page) => {
    await page.locator('timeline-explorer[data-ready]').waitFor();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('choice-text');
    expect(await page.locator('#choice-text').isVisible()).toBe(true);
  });
});
