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

/**
 * What a page may shift in all: a tenth of what is called good (https://web.dev/articles/cls). A browser may show a line
 * before the last of its words has come, and then a word moves to the next.
 */
const hair = 0.01;

test.for(everyKindOfPage())('%s does not shift while it loads on a slow telephone', async (path) => {
  const telephone = { viewport: { width: 412, height: 823 }, isMobile: true, hasTouch: true };
  await site.visit('/404.html', telephone, async (page) => {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(new URL(path, page.url()).href, { waitUntil: 'load' });
    const shifts = await page.evaluate(
      () =>
        new Promise<{ sum: number; seen: string[] }>((resolve) => {
          const shifted = { sum: 0, seen: [] as string[] };
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & LayoutShift)[]) {
              shifted.sum += entry.value;
              for (const { node } of entry.sources)
                shifted.seen.push(
                  `${entry.value} ${node?.nodeName}: ${node?.textContent?.trim().slice(0, 40)}`,
                );
            }
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(shifted), 500);
        }),
    );
    expect(shifts.sum, shifts.seen.join('\n')).toBeLessThan(hair);
  });
});

/** Of https://wicg.github.io/layout-instability/, as far as it is read here. */
interface LayoutShift {
  value: number;
  sources: { node: Node | null }[];
}
