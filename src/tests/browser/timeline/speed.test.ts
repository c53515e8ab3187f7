import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from '../open-site.ts';
import { still, timelineOn } from './timeline-page.ts';

/** How many entries the timeline must bear, and how long a step may keep the page busy, in milliseconds. */
const ENTRIES = 200;
const LONGEST = 50;
/** How often each step is taken; the least counts, since whatever else the machine does only adds. */
const ROUNDS = 3;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/**
 * The built page with as many entries: those it has, and copies of them with days and ids of their own, spread over
 * the period in a fixed way.
 */
function crowdedPage(): string {
  const { window } = new JSDOM(readFileSync('dist/timeline/index.html', 'utf8'));
  const { document } = window;
  const entries = [...document.querySelectorAll<HTMLElement>('li.entry')];
  const list = entries.at(-1)?.parentElement;
  for (let count = entries.length; count < ENTRIES; count += 1) {
    const copy = entries[count % entries.length]?.cloneNode(true) as HTMLElement;
    copy.id = `copy-${count}`;
    const month = String((count % 12) + 1).padStart(2, '0');
    copy.dataset['date'] = `${2014 + (count % 15)}-${month}-${String((count % 28) + 1).padStart(2, '0')}`;
    for (const name of ['after', 'from', 'until', 'name', 'open']) copy.removeAttribute(`data-${name}`);
    list?.append(copy);
  }
  return `<!doctype html>${document.documentElement.outerHTML}`;
}

/** Milliseconds of scripting that a step takes, until the view has come to rest. */
async function scripting(session: CDPSession, page: Page, step: () => Promise<unknown>): Promise<number> {
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
  };
  const before = await now();
  await step();
  await page.waitForTimeout(400);
  return (await now()) - before;
}

test(`${ENTRIES} entries are filtered and zoomed without a stutter, and load without a long task`, async () => {
  await site.visit('/about/', still, async (page) => {
    const crowd = crowdedPage();
    await page.route('**/timeline/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: crowd }),
    );
    await page.addInitScript(() => {
      const durations: number[] = [];
      Object.assign(window, { durations });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          for (const { duration } of (entry as PerformanceEntry & { scripts: { duration: number }[] })
            .scripts)
            durations.push(duration);
      }).observe({ type: 'long-animation-frame', buffered: true });
    });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const address = new URL('/timeline/', page.url()).href;
    let longestTask = Infinity;
    for (let round = 0; round < ROUNDS; round += 1) {
      await page.goto(address, { waitUntil: 'load' });
      await timelineOn(page);
      const durations = await page.evaluate(() => (window as unknown as { durations: number[] }).durations);
      longestTask = Math.min(longestTask, Math.max(0, ...durations));
    }
    const timeline = await timelineOn(page);
    expect(await timeline.listed()).toHaveLength(ENTRIES);
    expect(await timeline.drawn()).toHaveLength(ENTRIES);

    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const steps: Record<string, () => Promise<unknown>> = {
      'filter by strand': () => page.locator('#strand-champion-firms').check(),
      'show all strands': () => page.locator('#strand-champion-firms').uncheck(),
      'filter by body': () => page.locator('#choice-body').selectOption('miit'),
      'show all bodies': () => page.locator('#choice-body').selectOption(''),
      'type a letter': () => page.locator('#choice-text').press('p'),
      'empty the text': () => page.locator('#choice-text').press('Backspace'),
      'look closer': () => press('Closer'),
      'look closer still': () => press('Closer'),
      'go earlier': () => press('Earlier'),
      'show the whole': () => press('Whole period'),
    };
    const measured: Record<string, number> = {};
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [name, step] of Object.entries(steps))
        measured[name] = Math.min(measured[name] ?? Infinity, await scripting(session, page, step));
    console.log(
      `${ENTRIES} entries, milliseconds of scripting: ${Object.entries(measured)
        .map(([name, time]) => `${name} ${time.toFixed(1)}`)
        .join(', ')}; longest task on load ${longestTask.toFixed(1)} (0: none in a long frame)`,
    );
    expect(Object.entries(measured).filter(([, time]) => time > LONGEST)).toEqual([]);
    expect(longestTask).toBeLessThanOrEqual(LONGEST);
  });
});
