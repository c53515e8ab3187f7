import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLedger } from '../../../ledger.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { timelinePageWords } from '../../../i18n/page-words/timeline.ts';
import { word } from '../../../i18n/words.ts';
import { fullWhenOf } from '../../../site/events.ts';
import { announced } from '../announced.ts';
import { openSite, type OpenSite } from '../open-site.ts';
import { still, timelineOn } from './timeline-page.ts';

const { events } = loadLedger();
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const STRAND = 'services-for-manufacturing';
const mine = events.filter(({ strand }) => strand === STRAND);

/** What the live regions of the page say from now on, in order. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const region of document.querySelectorAll('timeline-explorer [role="status"]'))
      new MutationObserver(() => said.push(region.textContent.trim())).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
}

const pages: { locale: Locale; path: string }[] = [
  { locale: 'en', path: '/timeline/' },
  { locale: 'zh', path: '/zh/timeline/' },
];

describe.for(pages)('with keys and ears alone, on $path', ({ locale, path }) => {
  const told = (key: Parameters<typeof word>[1], values = {}) => word(locale, key, values);
  const nameOf = (index: number) => {
    const event = mine.at(index);
    return event ? `${event.title[locale]} · ${fullWhenOf(event, locale)}` : '';
  };

  test('each control says what it is, the drawing is one stop, and its entries speak', async () => {
    await site.visit(`${path}?strand=${STRAND}`, still, async (page) => {
      await timelineOn(page);
      const press = async (key: string) => {
        await page.keyboard.press(key);
        return announced(page);
      };
      await page.locator('#choice-status').focus();
      expect(await press('Tab')).toMatchObject({
        role: 'combobox',
        name: timelinePageWords[locale].dates,
        description: expect.stringMatching(/\d/) as string,
      });
      expect(await press('Tab')).toMatchObject({ role: 'searchbox', name: told('timeline.text') });
      expect(await press('Tab')).toMatchObject({ role: 'button', name: told('timeline.clear') });
      expect(await press('Tab')).toMatchObject({ role: 'button', name: told('timeline.copy') });
      const tools = ['earlier', 'later', 'farther', 'closer', 'whole'] as const;
      for (const tool of tools)
        expect(await press('Tab')).toMatchObject({ role: 'button', name: told(`timeline.${tool}`) });
      expect(await press('Tab')).toMatchObject({ role: 'link', name: nameOf(0) });
      expect(await press('ArrowRight')).toMatchObject({ role: 'link', name: nameOf(1) });
      expect(await press('End')).toMatchObject({ role: 'link', name: nameOf(-1) });
      expect(await press('Home')).toMatchObject({ role: 'link', name: nameOf(0) });
      expect(await press('Tab')).toMatchObject({ role: 'button', name: told('timeline.close') });
      expect(await press('Tab')).toMatchObject({ role: 'link', name: told('timeline.open') });
      expect(await press('Tab')).toMatchObject({ role: 'button', name: told('timeline.in-list') });
      expect(await press('Enter')).toMatchObject({ role: 'link', name: mine[0]?.title[locale] });
      expect(await page.locator(`[id="${mine[0]?.id}"] .title a:focus`).count()).toBe(1);
    });
  });

  test('Escape in the card leads back to its mark, and leaving the drawing needs one key', async () => {
    await site.visit(`${path}?strand=${STRAND}`, still, async (page) => {
      const timeline = await timelineOn(page);
      await timeline.mark(mine[1]?.id ?? '').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      expect(await page.locator('.event-card').isVisible()).toBe(false);
      expect(await announced(page)).toMatchObject({ role: 'link', name: nameOf(1) });
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.drawings'))).toBeNull();
    });
  });

  test('what changes is said once and shortly: how many entries, which stretch of time', async () => {
    await site.visit(path, still, async (page) => {
      const timeline = await timelineOn(page);
      const said = await listen(page);
      await page.locator(`#strand-${STRAND}`).check();
      await timeline.settled();
      expect(await said()).toEqual([told('timeline.tally', { shown: mine.length, total: events.length })]);
      await timeline.mark(mine[0]?.id ?? '').focus();
      await page.keyboard.press('ArrowRight');
      await timeline.settled();
      expect(await said()).toEqual([]);
      await page.keyboard.press('+');
      await timeline.settled();
      const zoomed = await said();
      expect(zoomed).toContain(await timeline.range());
      expect(zoomed.length).toBeLessThanOrEqual(2);
      await page.keyboard.press('0');
      await timeline.settled();
      expect(await said()).toContain(await timeline.range());
    });
  });

  test('the drawing says its name, and how its keys work', async () => {
    await site.visit(path, still, async (page) => {
      await timelineOn(page);
      const drawing = page.locator('svg.live');
      expect(await drawing.getAttribute('aria-label')).toBe(told('timeline.drawing'));
      const keys = await drawing.getAttribute('aria-describedby');
      expect(await page.locator(`#${keys}`).innerText()).toBe(timelinePageWords[locale].keys);
      expect((await page.locator('.range-said').textContent())?.trim()).toBe(
        await page.locator('.range').innerText(),
      );
    });
  });
});
