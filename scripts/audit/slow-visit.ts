import type { Browser, Page } from 'playwright-core';
import type { SlowVisit } from '../../src/schema/site-audit.ts';

/** Pages that are opened on a slow telephone: the longest, the liveliest, and one of the most common kind. */
export const slowPaths = ['/', '/timeline/', '/policies/ndrc-2021-372/'] as const;

/** How many times slower than this machine’s the processor is. */
export const SLOWER = 6;

/**
 * Slow 4G, 1.6 Mbit/s and 150 ms there and back, as Lighthouse has it set in a browser, which delays whole requests and not packets: the
 * delay is made 3.75 times as long and the rate 0.9 times as high, so that a page comes as late as it would.
 *
 * @see https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md
 */
const slowNetwork = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 0.9 * 1024 * 1024) / 8,
  uploadThroughput: (0.75 * 0.9 * 1024 * 1024) / 8,
};
/** What a reader holds in the hand. */
const telephone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, hasTouch: true } as const;
/** How long a page must have been at rest, and longest tasks that nobody notices, in milliseconds. */
const REST = 1500;
const LONG = 50;

interface Seen {
  first: number;
  largest: number;
  tasks: { start: number; duration: number }[];
}

/** A first visit to a page of the site at `home`, with nothing kept from before. */
export async function slowVisit(
  browser: Browser,
  path: string,
  home: string,
  day: string,
): Promise<SlowVisit> {
  const context = await browser.newContext(telephone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowNetwork);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.addInitScript(watch);
    await page.goto(new URL(path.slice(1), home).href, { waitUntil: 'load' });
    await page.waitForTimeout(REST);
    const { first, largest, tasks } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    const blocked = tasks
      .filter(({ start, duration }) => start + duration > first)
      .reduce((sum, { duration }) => sum + Math.max(0, duration - LONG), 0);
    return {
      path,
      day,
      firstPaint: Math.round(first),
      largestPaint: Math.round(largest),
      blocked: Math.round(blocked),
      bytes: Math.round(bytes),
      filtered: await filterTime(page),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page, before its first script: keeps what the browser tells of paints and long tasks. */
function watch() {
  const seen: Seen = { first: 0, largest: 0, tasks: [] };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const { name, entryType, startTime, duration } of list.getEntries())
      if (entryType === 'longtask') seen.tasks.push({ start: startTime, duration });
      else if (entryType === 'largest-contentful-paint') seen.largest = startTime;
      else if (name === 'first-contentful-paint') seen.first = startTime;
  }).observe({ entryTypes: ['paint', 'largest-contentful-paint', 'longtask'] });
}

/** Milliseconds from a press on a strand of the timeline’s to the frame that shows its entries alone; null where there is none. */
async function filterTime(page: Page): Promise<number | null> {
  const strand = page.locator('timeline-explorer #strand-champion-firms');
  if ((await strand.count()) === 0) return null;
  await page.locator('timeline-explorer[data-ready]').waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((answered) => {
        const status = document.querySelector('.tally-count');
        let pressed = 0;
        if (status)
          new MutationObserver(() =>
            requestAnimationFrame(() => setTimeout(() => answered(Math.round(performance.now() - pressed)))),
          ).observe(status, { childList: true, characterData: true, subtree: true });
        pressed = performance.now();
        document.querySelector<HTMLInputElement>('#strand-champion-firms')?.click();
      }),
  );
}
