import type { Locator, Page } from 'playwright-core';

/** The timeline as a reader meets it, once its script has taken over. */
export interface TimelinePage {
  /** Ids of the entries that the list shows, in order. */
  listed(): Promise<string[]>;
  /** Ids of the entries that the drawing shows, as marks or counted, sorted. */
  drawn(): Promise<string[]>;
  query(): string;
  /** The stretch of time shown, in words. */
  range(): Promise<string>;
  tally(): Promise<string>;
  mark(id: string): Locator;
  /** Wait until the view rests and the list and address have followed. */
  settled(): Promise<void>;
}

/** A large window, and no motion. */
export const still = { reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } } as const;

const SETTLED = 350;

/** Takes hold of the timeline on an open page; waits for its script. */
export async function timelineOn(page: Page): Promise<TimelinePage> {
  await page.locator('timeline-explorer[data-ready]').waitFor();
  await page.evaluate(() => document.fonts.ready);
  const settled = async () => {
    await page.waitForTimeout(SETTLED);
  };
  await settled();
  return {
    settled,
    listed: () => page.locator('li.entry:visible').evaluateAll((entries) => entries.map(({ id }) => id)),
    drawn: () =>
      page.evaluate(() =>
        [
          ...new Set([
            ...[...document.querySelectorAll<SVGElement>('.live a.event[display="inline"]')].map(
              (mark) => mark.dataset['id'] ?? '',
            ),
            ...[...document.querySelectorAll<SVGElement>('.live .more')].flatMap((group) =>
              (group.dataset['ids'] ?? '').split(' '),
            ),
          ]),
        ].sort(),
      ),
    query: () => new URL(page.url()).search,
    range: () => page.locator('.range').innerText(),
    tally: () => page.locator('.tally-count').innerText(),
    mark: (id) => page.locator(`.live a.event[data-id="${id}"]`),
  };
}
