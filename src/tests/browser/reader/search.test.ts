import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../../i18n/locale.ts';
import { searchWords } from '../../../i18n/page-words/search.ts';
import { announced, press } from '../announced.ts';
import { openSite, type OpenSite } from '../open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const still = { reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } } as const;
const result = '[data-results] > li h2 a';
const titles = async (page: Page) =>
  (await page.locator(result).allInnerTexts()).map((title) => title.replaceAll('\u00a0', ' ').trim());

describe.for(locales)('the search with keys and ears alone, in %s', (locale) => {
  const base = locale === 'en' ? '/' : '/zh/';
  const said = searchWords[locale];
  const field = { role: 'searchbox', name: said.label };
  const answer = new RegExp(said.found.replace('{count}', '\\d+').replace('{question}', '[^]+'));
  const answered = (page: Page) => page.locator('search-page [role="status"]', { hasText: answer }).waitFor();

  test('the field says what it wants and how its keys work; the answer is counted aloud', async () => {
    await site.visit(`${base}method/`, still, async (page) => {
      await page.locator('header a.search').focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/#question');
      await page.locator('search-page[data-ready]').waitFor();
      expect(await announced(page)).toMatchObject({ ...field, description: said.keys });
      await page.keyboard.type('372');
      await answered(page);
      expect(await announced(page)).toMatchObject(field);
    });
  });

  test('arrows go through the results, up from the first and Escape lead back to the field', async () => {
    await site.visit(`${base}search/?q=372#question`, still, async (page) => {
      await answered(page);
      const [first = '', second = ''] = await titles(page);
      expect(await press(page, 'ArrowDown')).toMatchObject({ role: 'link', name: first });
      expect(await press(page, 'ArrowDown')).toMatchObject({ role: 'link', name: second });
      await page.keyboard.press('ArrowUp');
      expect(await press(page, 'ArrowUp')).toMatchObject(field);
      await page.keyboard.press('ArrowDown');
      expect(await press(page, 'Escape')).toMatchObject(field);
      expect(await press(page, 'Escape')).toMatchObject(field);
      expect(await page.locator(result).count()).toBe(0);
    });
  });

  test('by Tab the kinds are one stop that arrows change, and then come the results', async () => {
    await site.visit(`${base}search/?q=372#question`, still, async (page) => {
      await answered(page);
      await page.locator('#question').focus();
      const all = await press(page, 'Tab');
      expect(all.role).toBe('radio');
      expect(all.name).toContain(said.all);
      const [first = ''] = await titles(page);
      expect(await press(page, 'Tab')).toMatchObject({ role: 'link', name: first });
      await page.keyboard.press('Shift+Tab');
      const kind = await press(page, 'ArrowDown');
      expect(kind.role).toBe('radio');
      expect(kind.name).not.toBe(all.name);
      await answered(page);
      expect(new URL(page.url()).searchParams.get('kind')).not.toBeNull();
    });
  });
});
