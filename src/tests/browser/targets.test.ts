import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLedger } from '../../ledger.ts';
import { openSite, type OpenSite } from './open-site.ts';

const ledger = loadLedger();
const metCount = ledger.targets.filter(({ status }) => status === 'met').length;
const champions = ledger.policies.filter(({ strand }) => strand === 'champion-firms').map(({ id }) => id);
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const shown = (page: Page) =>
  page
    .locator('[data-target]')
    .evaluateAll((rows) =>
      rows.filter((row) => row.checkVisibility()).map((row) => row.getAttribute('data-target')),
    );
const expected = (test: (target: (typeof ledger.targets)[number]) => boolean) =>
  ledger.targets
    .filter(test)
    .map(({ id }) => id)
    .toSorted();

describe.for(['/targets/', '/zh/targets/'])('on %s', (path) => {
  test('a choice goes into the address, and the address makes the choice', async () => {
    await site.visit(path, { viewport: { width: 1280, height: 900 } }, async (page, troubles) => {
      await page.locator('[name=strand][value=champion-firms]').check();
      await page.locator('select[name=due]').selectOption('2025');
      expect(new URL(page.url()).search).toBe('?strand=champion-firms&due=2025');
      const rows = await shown(page);
      expect(rows.toSorted()).toEqual(
        expected(({ policy, due }) => champions.includes(policy) && due === 2025),
      );
      await page.reload();
      expect(await shown(page)).toEqual(rows);
      expect(await page.locator('.promises a.beside').count()).toBeGreaterThan(0);
      await page.locator('[data-reset]').click();
      expect(new URL(page.url()).search).toBe('');
      expect(await shown(page)).toHaveLength(ledger.targets.length);
      // A reload cuts short what is still being fetched.
      expect(troubles.filter((trouble) => !trouble.startsWith('failed:'))).toEqual([]);
    });
  });

  test('says how many are left, and when none is', async () => {
    await site.visit(`${path}?status=met`, {}, async (page) => {
      expect(await page.locator('[role=status]').innerText()).toContain(String(metCount));
      await page.locator('select[name=due]').selectOption('none');
      expect(await shown(page)).toEqual([]);
      expect((await page.locator('[role=status]').innerText()).length).toBeGreaterThan(5);
    });
  });

  test('without scripts the status can be chosen, and what needs a script is not there', async () => {
    await site.visit(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.scripted:visible').count()).toBe(0);
      expect(await shown(page)).toHaveLength(ledger.targets.length);
      await page.locator('#status-is-met').check();
      expect((await shown(page)).toSorted()).toEqual(expected(({ status }) => status === 'met'));
    });
  });

  test.for([320, 360, 768, 1440])('at %d px nothing filtered sticks out', async (width) => {
    await site.visit(`${path}?strand=champion-firms`, { viewport: { width, height: 900 } }, async (page) => {
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    });
  });
});
