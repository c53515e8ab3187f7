import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLedger } from '../../../ledger.ts';
import { foldWords } from '../../../i18n/page-words/folds.ts';
import { openSite, type OpenSite } from '../open-site.ts';
import { still, timelineOn } from './timeline-page.ts';

const { events } = loadLedger();
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const phone = { ...still, hasTouch: true, viewport: { width: 375, height: 720 } } as const;
const desk = still;
const LAST = 'miit-2022-54-published';
const chosen = events.find(({ id }) => id === LAST) ?? events.at(-1);

/** Where something stands in the window. */
const placeOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom };
  });
const markOf = (id: string | undefined) => `.live a.event[data-id="${id}"] .mark`;
const tall = (page: Page) => page.evaluate(() => innerHeight);

describe.for([
  ['on a phone', phone],
  ['on a desk', desk],
] as const)('%s', ([, window]) => {
  test('an address that chooses an entry shows its mark and its card, and the keyboard is there', async () => {
    await site.visit(`/timeline/?event=${chosen?.id}`, window, async (page) => {
      await timelineOn(page);
      const [mark, head, close] = [
        await placeOf(page, markOf(chosen?.id)),
        await placeOf(page, '.event-card .title'),
        await placeOf(page, '.event-card .close'),
      ];
      for (const { top, bottom } of [mark, head, close]) {
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(await tall(page));
      }
      const card = await placeOf(page, '.event-card');
      expect(mark.bottom <= card.top || mark.top >= card.bottom).toBe(true);
      expect(await page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset['id'])).toBe(
        chosen?.id,
      );
    });
  });

  test('the head of a card is on the screen wherever its mark was pressed', async () => {
    await site.visit('/timeline/', window, async (page) => {
      await timelineOn(page);
      const marks = await page
        .locator('.live a.event[display="inline"]')
        .evaluateAll((all) => all.map((one) => (one as SVGElement).dataset['id'] ?? ''));
      for (const id of [marks[2], marks[Math.floor(marks.length / 2)], marks.at(-1)]) {
        await page.keyboard.press('Escape');
        await page.locator(markOf(id)).evaluate((mark) => scrollBy(0, mark.getBoundingClientRect().top - 40));
        await page.locator(markOf(id)).click({ force: true });
        for (const part of ['.event-card > .title', '.event-card .close']) {
          const { top, bottom } = await placeOf(page, part);
          expect(top, id).toBeGreaterThanOrEqual(0);
          expect(bottom, id).toBeLessThanOrEqual(await tall(page));
        }
      }
    });
  });

  test('Back leads from the list to the drawing', async () => {
    await site.visit(`/timeline/?event=${chosen?.id}`, window, async (page) => {
      const timeline = await timelineOn(page);
      const before = await page.evaluate(() => scrollY);
      await page.getByRole('button', { name: 'Show in the list' }).click();
      await timeline.settled();
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before + 200);
      await page.goBack();
      await timeline.settled();
      expect(Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(40);
      expect(timeline.query()).toBe(`?event=${chosen?.id}`);
      expect(await page.locator('.event-card').isVisible()).toBe(true);
    });
  });

  test('the button that looks closer stays under the finger, and the count tells of the zoom', async () => {
    await site.visit('/timeline/', window, async (page) => {
      const timeline = await timelineOn(page);
      const closer = '[data-tool="closer"]';
      const before = await placeOf(page, closer);
      await page.locator(closer).click();
      await page.locator(closer).click();
      await timeline.settled();
      const after = await placeOf(page, closer);
      expect(after.top).toBeCloseTo(before.top, 0);
      expect(await timeline.tally()).toMatch(/^Zoomed: /);
    });
  });
});

describe('groups', () => {
  test('a count lists all that stand there, and each line opens its card, by key too', async () => {
    await site.visit('/timeline/', phone, async (page) => {
      await timelineOn(page);
      const group = page.locator('.live .more').first();
      const ids = ((await group.getAttribute('data-ids')) ?? '').split(' ');
      await group.click();
      expect(await page.locator('.event-card .entry-choice').count()).toBe(ids.length);
      await page.keyboard.press('Escape');
      expect(await page.locator('.event-card').isVisible()).toBe(false);
      await group.click();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const second = events.find(({ id }) => id === ids[1]);
      expect(await page.locator('.event-card > .title').innerText()).toBe(second?.title.en);
    });
  });
});

test('folded filters say what a press does, and that it folds them again', async () => {
  await site.visit('/timeline/', phone, async (page) => {
    await timelineOn(page);
    const { open, close } = foldWords.en.filters;
    const button = page.locator('.fold + .button');
    expect(await button.innerText()).toBe(open);
    await button.click();
    expect(await button.innerText()).toBe(close);
  });
});
