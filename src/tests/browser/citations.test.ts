import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLedger } from '../../ledger.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const policy = loadLedger().policies.find(({ address, issuers }) => address && issuers.agencies.length > 3);
if (!policy) throw new Error('Unexpected ledger, expected a policy with an address and four bodies.');
const path = `/policies/${policy.id}/`;

test('a citation is copied as rich and as plain text, dated today by the reader’s clock', () =>
  site.visit(path, { permissions: ['clipboard-read', 'clipboard-write'] }, async (page, troubles) => {
    await page.locator('#cite > summary').click();
    const harvard = page.locator('[data-style="harvard"]');
    const today = await page.evaluate(() =>
      new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }),
    );
    expect(await harvard.locator('time').textContent()).toBe(today);
    await harvard.getByRole('button').click();
    await harvard.getByRole('button', { name: 'Copied' }).waitFor();
    const [plain, rich] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return [await read('text/plain'), await read('text/html')];
    });
    expect(plain).toContain(`(Accessed: ${today})`);
    expect(plain).toContain(policy.title.zh);
    expect(rich).toMatch(/<(i|em)[ >]/);
    expect(rich).not.toContain('<time');
    expect(troubles).toEqual([]);
  }));

test('without scripts every citation and file is there, dated by the edition', () =>
  site.visit(path, { javaScriptEnabled: false }, async (page) => {
    await page.locator('#cite > summary').click();
    expect(await page.locator('#cite [data-style] dd').count()).toBe(7);
    expect(await page.locator('#cite time').first().getAttribute('datetime')).toBe(loadLedger().edition.date);
    expect(await page.locator('#cite .files a').count()).toBe(3);
    expect(await page.locator('#cite button').count()).toBe(0);
  }));

test('an evidence card is quoted with its words, what is read from them, place, source and permanent link', () =>
  site.visit(
    '/policies/ndrc-2021-372/',
    { permissions: ['clipboard-read', 'clipboard-write'] },
    async (page) => {
      const mark = page.locator('a.mark').first();
      const hash = await mark.getAttribute('href');
      await mark.click();
      const card = page.locator('.card');
      const words = await card.locator('.words').textContent();
      const taken = await card.locator('.taken').textContent();
      const source = await card.locator('.source').textContent();
      await card.locator('.buttons button').first().click();
      await card.getByRole('button', { name: 'Copied' }).waitFor();
      const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
      expect(lines[0]).toBe(words?.replace(/\s+/g, ' ').trim());
      expect(lines[1]).toBe(taken?.replace(/\s+/g, ' ').trim());
      expect(lines[2]).toBe(source?.replace(/\s+/g, ' ').trim());
      const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
      expect(lines.at(-1)).toBe(`${canonical}${hash}`);
    },
  ));

describe('where the browser gives no clipboard', () => {
  const without = (page: Page) =>
    page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const selected = (page: Page) => page.evaluate(() => getSelection()?.toString().trim() ?? '');

  test('a citation is selected, and its button says so', () =>
    site.visit(path, {}, async (page, troubles) => {
      await without(page);
      await page.locator('#cite > summary').click();
      const harvard = page.locator('[data-style="harvard"]');
      await harvard.getByRole('button').click();
      await harvard.getByRole('button', { name: 'Selected' }).waitFor();
      expect(await selected(page)).toBe(await harvard.locator('dd').first().innerText());
      expect(troubles).toEqual([]);
    }));

  test('the words of an evidence card are selected', () =>
    site.visit('/zh/policies/ndrc-2021-372/', {}, async (page, troubles) => {
      await without(page);
      await page.locator('a.mark').first().click();
      const card = page.locator('.card');
      await card.locator('.buttons button').first().click();
      await card.getByRole('button', { name: '已选中，请手动复制' }).waitFor();
      expect(await selected(page)).toContain((await card.locator('.words').innerText()).trim());
      expect(troubles).toEqual([]);
    }));

  test('the timeline sends to the address of the page', () =>
    site.visit('/timeline/', {}, async (page, troubles) => {
      await page.locator('timeline-explorer[data-ready]').waitFor({ state: 'attached' });
      await without(page);
      const copy = page.locator('[data-tool="copy"]');
      await copy.click();
      await expect.poll(() => copy.innerText()).toBe('Not allowed: copy the address of the page');
      expect(troubles).toEqual([]);
    }));
});
