import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../../i18n/locale.ts';
import { searchWords } from '../../../i18n/page-words/search.ts';
import { word } from '../../../i18n/words.ts';
import { announced, press, tabThrough } from '../announced.ts';
import { openSite, type OpenSite } from '../open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const still = { reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } } as const;
const menu = ['story', 'timeline', 'policies', 'targets', 'agencies', 'sources'] as const;

/** The names of what a selector finds in sight, in order. */
const inSight = (page: Page, selector: string) =>
  page.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 0)
        .map((one) => {
          const said = (one.querySelector('title') ?? one).cloneNode(true) as Element;
          for (const silent of said.querySelectorAll('[aria-hidden]')) silent.remove();
          return said.textContent.replaceAll(/[\s\u00a0]+/g, ' ').trim();
        }),
    selector,
  );

describe.for(locales)('the explainer with keys and ears alone, in %s', (locale) => {
  const path = locale === 'en' ? '/' : '/zh/';
  const link = (name: string) => ({ role: 'link', name });

  test('the first key leads past the menu, and the content has the focus', async () => {
    await site.visit(path, still, async (page) => {
      expect(await press(page, 'Tab')).toMatchObject(link(word(locale, 'skip')));
      expect(await press(page, 'Enter')).toMatchObject({ role: 'main' });
      const [first] = await inSight(page, 'main .page-head a, main .opening a');
      expect(await press(page, 'Tab')).toMatchObject(link(first ?? ''));
    });
  });

  test('the menu, the ways in, each file of the first picture by date, its table, the chapters', async () => {
    await site.visit(path, still, async (page) => {
      await page.keyboard.press('Tab');
      const head = await tabThrough(page, menu.length + 3);
      expect(head.map(({ name }) => name)).toEqual([
        word(locale, 'site.name'),
        ...menu.map((entry) => word(locale, `nav.${entry}`)),
        searchWords[locale].title,
        word(locale, 'language.switch'),
      ]);
      const files = await inSight(page, '.opening .drawing a');
      const others = await inSight(page, '.opening a:not(.drawing a, figcaption a)');
      expect(files.length).toBeGreaterThan(5);
      const opening = await tabThrough(page, others.length + files.length);
      expect(opening.map(({ name }) => name).toSorted()).toEqual([...others, ...files].toSorted());
      expect(opening.slice(-files.length).map(({ name }) => name)).toEqual(files);
      const years = files.map((name) =>
        Number(/\b(?:19|20)\d\d(?=\D)/.exec(name.split(/[:：]/)[1] ?? '')?.[0]),
      );
      expect(years).toEqual(years.toSorted((one, other) => one - other));
      const table = { role: 'DisclosureTriangle', name: word(locale, 'chart.table') };
      expect(await press(page, 'Tab')).toMatchObject({ ...table, expanded: false });
      expect(await press(page, 'Enter')).toMatchObject({ ...table, expanded: true });
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const chapters = await inSight(page, 'main nav a');
      expect(chapters.length).toBeGreaterThan(5);
      const stops = await tabThrough(page, chapters.length);
      expect(stops.map(({ name }) => name)).toEqual(chapters);
    });
  });

  test('a chapter’s link leads into the chapter, so that the next key goes on there', async () => {
    await site.visit(path, still, async (page) => {
      const chapter = page.locator('main nav a').nth(1);
      const target = (await chapter.getAttribute('href'))?.replace(/^[^#]*#/, '') ?? '';
      await chapter.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(
        await page.evaluate((id) => document.activeElement?.closest(`[id="${id}"]`) !== null, target),
      ).toBe(true);
      expect((await announced(page)).name).not.toBe('');
    });
  });

  test('one first heading, none skipped, and every landmark once', async () => {
    await site.visit(path, still, async (page) => {
      const levels = await page
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((headings) =>
          headings.filter((one) => one.checkVisibility()).map(({ tagName }) => Number(tagName.slice(1))),
        );
      expect(levels.filter((level) => level === 1)).toEqual([1]);
      expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const)
        expect(await page.getByRole(landmark).count()).toBe(1);
      const navigations = await page
        .getByRole('navigation')
        .evaluateAll((all) =>
          all.map((one) => one.getAttribute('aria-label') ?? one.getAttribute('aria-labelledby') ?? ''),
        );
      expect(new Set(navigations).size).toBe(navigations.length);
      expect(navigations).not.toContain('');
    });
  });
});
