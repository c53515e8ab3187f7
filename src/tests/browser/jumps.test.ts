import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';

// Chapters far below are not laid out before the reader comes near: a jump must find its place all the same.
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const top = (id: string) => `document.getElementById(${JSON.stringify(id)}).getBoundingClientRect().top`;
const widths = [360, 1440];

for (const width of widths)
  for (const path of ['/', '/zh/']) {
    const options = { viewport: { width, height: 800 } };

    test(`an address with a chapter opens ${path} at it, ${width} px wide`, async () => {
      const found = await site.visit(`${path}#did-they-make-it`, options, async (page) => {
        await page.waitForTimeout(500);
        return page.evaluate<number>(top('did-they-make-it'));
      });
      expect(found).toBeGreaterThan(-2);
      expect(found).toBeLessThan(60);
    });

    test(`a chapter of the contents of ${path} is where its link leads, ${width} px wide`, async () => {
      const found = await site.visit(path, options, async (page) => {
        await page.locator('main a[href="#adjectives-and-numbers"]').first().click();
        await page.waitForTimeout(500);
        return page.evaluate<number>(top('adjectives-and-numbers'));
      });
      expect(found).toBeGreaterThan(-2);
      expect(found).toBeLessThan(60);
    });

    test(`without scripts a mark far down ${path} leads to its note, ${width} px wide`, async () => {
      const found = await site.visit(path, { ...options, javaScriptEnabled: false }, async (page) => {
        const mark = page.locator('#how-we-know a[href^="#"]').filter({ visible: true }).last();
        const note = (await mark.getAttribute('href'))?.slice(1) ?? '';
        await mark.click();
        await page.waitForTimeout(500);
        return { note, box: await page.locator(`[id="${note}"]`).boundingBox() };
      });
      expect(found.note).not.toBe('');
      expect(found.box?.y).toBeGreaterThan(-2);
      expect(found.box?.y).toBeLessThan(400);
    });
  }
