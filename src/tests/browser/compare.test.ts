import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeFolder, locales } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { openSite, type OpenSite } from './open-site.ts';

const ledger = loadLedger();
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const itemsOn = (theme: string, policy: string) =>
  ledger.provisions.filter((item) => item.policy === policy && item.themes.includes(theme));

describe.for(locales)('with scripts off, in %s', (locale) => {
  const root = `/${localeFolder[locale]}`;
  const still = { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } };

  test('a cell opens its items, each leading to its place in the document', async () => {
    await site.visit(`${root}compare/`, still, async (page) => {
      const cell = page.locator('#theme-standards .told').first();
      expect(await cell.locator('a').first().isVisible()).toBe(false);
      await cell.locator('summary').click();
      const links = await cell
        .locator('li a')
        .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
      expect(links).toEqual(
        itemsOn('standards', 'ndrc-2021-372').map(
          ({ id }) => `${root}policies/ndrc-2021-372/#${id.replace('/', '-')}`,
        ),
      );
      await cell.locator('li a').first().click();
      await page.waitForLoadState();
      expect(await page.locator('.item:target').count()).toBe(1);
    });
  });

  test('what is not told is never shown as none', async () => {
    await site.visit(`${root}compare/`, still, async (page) => {
      const wrong = [];
      for (const [place, policy] of [
        'ndrc-2021-372',
        'miit-2021-70',
        'miit-2022-54',
        'miit-2025-202',
      ].entries()) {
        const printed = ledger.articles.some(
          ({ form, tells }) => form === 'full-text' && tells[0] === policy,
        );
        const cells = page.locator(`.compared .theme td:nth-of-type(${place + 1})`);
        const told = await cells.locator('.absent').count();
        const untold = await cells.locator('.untold').count();
        if (printed ? untold > 0 : told > 0) wrong.push(`${policy}: ${told} none, ${untold} not told`);
      }
      expect(wrong).toEqual([]);
    });
  });

  test('two documents have a page of their own, with every item in sight and counts that agree', async () => {
    await site.visit(`${root}compare/`, still, async (page) => {
      await page.locator('.pairs a').last().click();
      await page.waitForURL(/compare\/[\d-]+\/$/);
      expect(await page.locator('.compared thead th').count()).toBe(3);
      expect(await page.locator('.pairs [aria-current]').count()).toBe(1);
      // Each document has its signing, its horizon and its signatures told above the lists, with their evidence.
      const glance = page.locator('.glance tbody tr');
      expect(await glance.count()).toBeGreaterThanOrEqual(7);
      expect(await page.locator('.glance td .mark').count()).toBeGreaterThan(8);
      const told = await page.locator('.pair-counts b').allInnerTexts();
      const rows = await page
        .locator('.compared tbody')
        .evaluateAll((groups) => groups.map((group) => group.querySelectorAll('.theme').length));
      expect(told.map((words) => Number.parseInt(words, 10)).filter((count) => count > 0)).toEqual(rows);
      const links = page.locator('.told li a');
      const shown = await links.evaluateAll((found) => found.filter((link) => link.checkVisibility()).length);
      expect(shown).toBe(await links.count());
      expect(shown).toBeGreaterThan(0);
    });
  });
});

test('who follows a link to a theme finds its cells open', async () => {
  await site.visit(
    '/policies/ndrc-2021-372/',
    { viewport: { width: 1280, height: 900 } },
    async (page, troubles) => {
      await page.locator('#ndrc-2021-372-21 .themes a').click();
      await page.waitForURL(/compare\/#theme-land$/);
      await page.locator('#theme-land details[open]').first().waitFor();
      expect(await page.locator('#theme-land details:not([open])').count()).toBe(0);
      const hidden = await page.evaluate(() => {
        const row = document.querySelector('#theme-land th')?.getBoundingClientRect();
        const head = document.querySelector('.compared thead th')?.getBoundingClientRect();
        return (row?.top ?? 0) < (head?.bottom ?? 0);
      });
      expect(hidden).toBe(false);
      expect(troubles).toEqual([]);
    },
  );
});

test('on paper every item of every cell is printed', async () => {
  await site.visit('/compare/', { javaScriptEnabled: false }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    const links = page.locator('.told li a');
    const shown = await links.evaluateAll((found) => found.filter((link) => link.checkVisibility()).length);
    expect(shown).toBe(await links.count());
    expect(shown).toBe(ledger.provisions.reduce((sum, { themes }) => sum + themes.length, 0));
  });
});
