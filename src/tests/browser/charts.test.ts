import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../../charts/index.ts';
import { locales } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { openHosting, type Hosting } from './host-page.ts';

const ledger = loadLedger();
let hosting: Hosting;
beforeAll(async () => {
  hosting = await openHosting();
});
afterAll(() => hosting.close());

/** Words of a page with the spaces of a register, which pages print so that no number parts from its unit. */
const asWritten = (text: string): string => text.replaceAll('\u00a0', ' ');

describe.for(locales)('pictures to take along, in %s', (locale) => {
  const home = locale === 'en' ? '/charts/' : '/zh/charts/';

  test('the gallery leads to every picture by what it found', async () => {
    await hosting.open(hosting.on(home), { javaScriptEnabled: false }, async (page) => {
      for (const chart of charts) {
        const { title } = chart.words(ledger, { locale, address: (path) => path });
        const shown = await page.locator(`a[href$="${home}${chart.id}/"]`).innerText();
        expect(asWritten(shown), chart.id).toContain(title);
      }
    });
  });

  test.for(charts)('the page of $id holds all that it takes to use it', async (chart) => {
    const words = chart.words(ledger, { locale, address: (path) => path });
    const { columns, rows } = chart.table(ledger, { locale, address: (path) => path });
    await hosting.open(hosting.on(`${home}${chart.id}/`), { javaScriptEnabled: false }, async (page) => {
      const text = asWritten(await page.innerText('main'));
      for (const part of [words.title, words.alternative]) expect(text).toContain(part);
      expect(await page.locator('#cite').count()).toBe(1);
      expect(await page.locator(`iframe[src$="/embed/${chart.id}/"]`).count()).toBe(3);
    });
    const csv = await fetch(hosting.on(`${home}${chart.id}/data.csv`));
    const read: string[][] = parse(await csv.text(), { bom: true });
    const plain = (cells: readonly string[]) => cells.map((cell) => cell.replace(/^'(?=[=+@-])/, ''));
    expect(read.map(plain)).toEqual([columns, ...rows].map(plain));
    const json: unknown = await (await fetch(hosting.on(`${home}${chart.id}/data.json`))).json();
    expect(json).toMatchObject({ id: chart.id, title: words.title, table: { columns, rows } });
  });

  test('the HTML that a page offers brings the picture into another page, at its height', async () => {
    const code = await hosting.open(hosting.on(`${home}little-giants/`), {}, (page) =>
      page.locator('pre[aria-label="HTML"]').innerText(),
    );
    const paths = [...code.matchAll(/src="([^"]*)"/g)].map(([, address = '']) => address);
    const here = paths.reduce(
      (html, address) => html.replace(address, hosting.on(new URL(address).pathname)),
      code,
    );
    await hosting.host(here, {}, async (page, { troubles }) => {
      await expect
        .poll(
          async () => {
            const own = await page.frameLocator('iframe').locator('body').boundingBox();
            const frame = await page.locator('iframe').boundingBox();
            return Math.abs((own?.height ?? 0) - (frame?.height ?? Infinity));
          },
          { timeout: 30_000 },
        )
        .toBeLessThan(5);
      expect(troubles).toEqual([]);
    });
  });
});
