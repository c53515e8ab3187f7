import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../../i18n/locale.ts';
import { word } from '../../../i18n/words.ts';
import { announced, press, tabThrough } from '../announced.ts';
import { openSite, type OpenSite } from '../open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const still = { reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } } as const;
const paths = ['', 'targets/little-giants-2025/'];
const cases = locales.flatMap((locale) =>
  paths.map((below) => ({ locale, path: `${locale === 'en' ? '/' : '/zh/'}${below}` })),
);

describe.for(cases)('evidence with keys and ears alone, on $path', ({ locale, path }) => {
  test('a mark says that it is evidence; Enter reads its words; Escape leads back to it', async () => {
    await site.visit(path, still, async (page) => {
      const mark = page.locator('main a.mark').first();
      await mark.focus();
      const before = await announced(page);
      expect(before.role).toBe('link');
      expect(before.name).toBe((await mark.getAttribute('aria-label')) ?? '');
      expect(await press(page, 'Enter')).toMatchObject({
        role: 'button',
        name: word(locale, 'evidence.copy'),
      });
      const dialog = page.getByRole('dialog');
      expect(await dialog.getAttribute('aria-label')).toBe(before.name);
      const told = await dialog.getAttribute('aria-describedby');
      const words = await page.locator(`[id="${told}"]`).innerText();
      const note = page.locator(`[id="${(await mark.getAttribute('href'))?.slice(1)}"]`);
      // Notes far below are not laid out, and have no words as they are seen, before the reader comes near.
      const noted = await note.evaluate((one: HTMLElement) => {
        one.closest<HTMLElement>('.notes')?.style.setProperty('content-visibility', 'visible');
        return one.innerText;
      });
      expect(words.replace(/\s+/g, '')).toBe(noted.replace(/\s+/g, ''));
      expect(await press(page, 'Escape')).toEqual(before);
      expect(await dialog.count()).toBe(0);
      expect(await mark.evaluate((one) => one === document.activeElement)).toBe(true);
    });
  });

  test('its links come before its buttons, closing leads back, and the card is a stop after its mark', async () => {
    await site.visit(path, still, async (page) => {
      const mark = page.locator('main a.mark').first();
      await mark.focus();
      const after = await press(page, 'Tab');
      const next = await page.evaluateHandle(() => document.activeElement);
      await mark.focus();
      await page.keyboard.press('Enter');
      const card = page.getByRole('dialog');
      const links = await card.getByRole('link').count();
      await mark.focus();
      const stops = await tabThrough(page, links + 2);
      expect(stops.map(({ role }) => role)).toEqual([
        ...Array<string>(links).fill('link'),
        'button',
        'button',
      ]);
      expect(stops.at(-1)?.name).toBe(word(locale, 'evidence.close'));
      expect(await press(page, 'Tab')).toEqual(after);
      expect(await page.evaluate((one) => one === document.activeElement, next)).toBe(true);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      expect(await card.count()).toBe(0);
      expect(await mark.evaluate((one) => one === document.activeElement)).toBe(true);
    });
  });
});
