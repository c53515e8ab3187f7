import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyKindOfPage, openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const widths = [320, 360, 768, 1440];

test.for(everyKindOfPage())('%s fits every width, in peace and without a word from outside', async (path) => {
  const missing = path.endsWith('404.html');
  await site.visit(path, { viewport: { width: 1440, height: 900 } }, async (page, troubles) => {
    const wide: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (excess > 0) wide.push(`${width} px: ${excess} px too wide`);
    }
    expect(wide).toEqual([]);
    expect(missing ? [] : troubles).toEqual([]);
  });
});

test.for(['/', '/zh/', '/policies/ndrc-2021-372/', '/zh/timeline/'])(
  '%s does not shift while it loads',
  async (path) => {
    const shift = await site.visit(path, { viewport: { width: 390, height: 844 } }, async (page) => {
      await page.waitForTimeout(500);
      return page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 200);
          }),
      );
    });
    expect(shift).toBe(0);
  },
);
