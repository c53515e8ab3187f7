import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localeFolder, locales } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { openSite, type OpenSite } from './open-site.ts';

const ledger = loadLedger();
const policy = 'ndrc-2021-372';
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const charged = (agency: string) =>
  ledger.provisions
    .filter((one) => one.policy === policy && one.agencies.some((body) => body.agency === agency))
    .map(({ id }) => id.replace('/', '-'));

describe.for(locales)('with scripts off, in %s', (locale) => {
  const root = `/${localeFolder[locale]}`;

  test('an address shows the items of one body alone, and a link brings the others back', async () => {
    await site.visit(`${root}policies/${policy}/`, { javaScriptEnabled: false }, async (page) => {
      const shown = () =>
        page.locator('.outline .item:visible').evaluateAll((items) => items.map(({ id }) => id));
      const all = await shown();
      await page.locator('.narrow summary').click();
      await page.locator('.narrow a[href="#only-body-csrc"]').click();
      expect(await shown()).toEqual(charged('csrc'));
      expect(new URL(page.url()).hash).toBe('#only-body-csrc');
      await page.locator('.narrowed:visible a').first().click();
      expect(await shown()).toEqual(all);
    });
  });

  test('the count beside a choice is the number of items that it leaves', async () => {
    await site.visit(`${root}policies/${policy}/`, { javaScriptEnabled: false }, async (page) => {
      const choices = await page
        .locator('.narrow li a')
        .evaluateAll((links) =>
          links.map((link) => [
            link.getAttribute('href') ?? '',
            Number(link.querySelector('.count')?.textContent),
          ]),
        );
      expect(choices.length).toBeGreaterThan(20);
      const wrong = [];
      for (const [hash, count] of choices) {
        await page.goto(`${page.url().split('#')[0]}${hash}`);
        const left = await page.locator('.outline .item:visible').count();
        if (left !== count) wrong.push(`${hash}: ${left} shown, ${count} told`);
      }
      expect(wrong).toEqual([]);
    });
  });

  test('the register can be narrowed to a strand', async () => {
    await site.visit(
      `${root}policies/#only-strand-champion-firms`,
      { javaScriptEnabled: false },
      async (page) => {
        const links = page.locator('.register tr:visible a.name');
        const shown = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
        const wanted = ledger.policies
          .filter(({ strand }) => strand === 'champion-firms')
          .map(({ id }) => id);
        expect(shown.toSorted()).toEqual(wanted.map((id) => `${root}policies/${id}/`).toSorted());
      },
    );
  });
});

test('a promise stands in the item that states it', async () => {
  await site.visit('/policies/miit-2021-70/', { javaScriptEnabled: false }, async (page) => {
    const promised = await page
      .locator('#miit-2021-70-2 .promised a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const wanted = ledger.targets
      .filter(({ provision }) => provision === 'miit-2021-70/2')
      .map(({ id }) => id);
    expect(promised.toSorted()).toEqual(wanted.map((id) => `/targets/${id}/`).toSorted());
  });
});
