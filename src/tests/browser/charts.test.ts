import { parse } from 'csv-parse/sync';
import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../../charts/index.ts';
import { locales } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { imageFile, schemes, type ImageFormat } from '../../share/image-files.ts';
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

  test.for(charts.flatMap(({ id }) => schemes.map((scheme) => ({ id, scheme }))))(
    'the $scheme images of $id say what they are, from where and under which licence',
    async ({ id, scheme }) => {
      const bytesOf = async (format: ImageFormat) => {
        const answer = await fetch(hosting.on(`${home}${id}/${imageFile(format, scheme)}`));
        expect(answer.status).toBe(200);
        return Buffer.from(await answer.arrayBuffer());
      };
      const [svg, png, large] = [await bytesOf('svg'), await bytesOf('png'), await bytesOf('large')];
      const { document } = new JSDOM(svg.toString('utf8'), { contentType: 'image/svg+xml' }).window;
      expect(document.querySelectorAll('use, path').length).toBeGreaterThan(50);
      expect(document.querySelector('text, style, image, script, [class], [font-family]')).toBe(null);
      for (const use of document.querySelectorAll('use'))
        expect(document.getElementById(use.getAttribute('xlink:href')?.slice(1) ?? '')).not.toBe(null);
      const ids = [...document.querySelectorAll('[id]')].map(({ id: own }) => own);
      expect(new Set(ids).size).toBe(ids.length);
      const drawn = await sharp(svg).metadata();
      const [one, two] = [await sharp(png).metadata(), await sharp(large).metadata()];
      for (const packet of [svg.toString('utf8'), one.xmpAsString ?? '', two.xmpAsString ?? '']) {
        expect(packet).toMatch(new RegExp(`<dc:identifier>http[^<]*${home}${id}/</dc:identifier>`));
        expect(packet).toContain('https://creativecommons.org/licenses/by/4.0/');
        expect(packet).toContain(`<xmpMM:VersionID>${ledger.edition.version}<`);
      }
      expect([one.width, one.height]).toEqual([drawn.width, drawn.height]);
      expect([two.width, two.height]).toEqual([2 * drawn.width, 2 * drawn.height]);
      const { channels } = await sharp(png)
        .flatten()
        .extract({ left: 2, top: 2, width: 4, height: 4 })
        .stats();
      const ground = channels.slice(0, 3).map(({ mean }) => mean);
      expect(Math.max(...ground) < 128).toBe(scheme === 'dark');
      await hosting.open(hosting.on(`${home}${id}/`), { javaScriptEnabled: false }, async (page) => {
        for (const [format, { width, height }] of [
          ['svg', drawn],
          ['png', one],
          ['large', two],
        ] as const) {
          const line = page.locator('li', { has: page.locator(`a[href$="/${imageFile(format, scheme)}"]`) });
          expect(asWritten(await line.innerText())).toContain(`${width} × ${height}`);
        }
      });
    },
  );

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
