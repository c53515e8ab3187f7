import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLedger } from '../../ledger.ts';
import { openSite, type OpenSite } from './open-site.ts';

const ledger = loadLedger();
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const pages = ['/sources/', '/zh/sources/'].flatMap((home) =>
  ledger.articles.map((article) => ({ path: `${home}${article.id}/`, article })),
);

test.for(pages)(
  '$path accounts for every number, and fits a phone, without scripts',
  async ({ path, article }) => {
    await site.visit(
      path,
      { viewport: { width: 320, height: 900 }, javaScriptEnabled: false },
      async (page) => {
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
        const rows = await page.locator('table.numbers tbody tr').evaluateAll((found) =>
          found.map((row) => ({
            words: row.querySelector('td span')?.textContent?.trim(),
            said: row.querySelector('td:last-child')?.textContent?.trim(),
          })),
        );
        expect(rows.map(({ words }) => words)).toEqual(article.figures.map(({ phrase }) => phrase));
        expect(rows.filter(({ said }) => !said)).toEqual([]);
        const tables = await page
          .locator('table.numbers, table.found')
          .evaluateAll((found) => found.map((table) => table.getBoundingClientRect().right));
        expect(tables.filter((right) => right > 320)).toEqual([]);
      },
    );
  },
);
