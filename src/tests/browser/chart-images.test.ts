import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import exifr from 'exifr';
import sharp, { type Sharp } from 'sharp';
import { getDocumentProxy, getMeta } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type Served } from '../../../scripts/serve/serve-folder.ts';
import { charts } from '../../charts/index.ts';
import { localeFolder, locales } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { imageFile, PRINT_FILE, schemes, type ImageFormat } from '../../share/image-files.ts';

const { edition } = loadLedger();
let served: Served;
beforeAll(async () => {
  served = await serveFolder(resolve(import.meta.dirname, '../../../dist'));
});
afterAll(() => served.close());

const pages = locales.flatMap((locale) => charts.map(({ id }) => `/${localeFolder[locale]}charts/${id}/`));

/** What is served under an address, with the kind it is served as. */
async function taken(path: string, kind: string): Promise<Buffer> {
  const answer = await fetch(new URL(path, served.address));
  expect([path, answer.status, answer.headers.get('content-type')]).toEqual([path, 200, kind]);
  return Buffer.from(await answer.arrayBuffer());
}

test.for(pages.flatMap((page) => schemes.map((scheme) => ({ page, scheme }))))(
  'the $scheme images of $page say what they are, from where and under which licence',
  async ({ page, scheme }) => {
    const image = (format: ImageFormat) =>
      taken(`${page}${imageFile(format, scheme)}`, format === 'svg' ? 'image/svg+xml' : 'image/png');
    const [svg, png, large] = [await image('svg'), await image('png'), await image('large')];
    const { document } = new JSDOM(svg.toString('utf8'), { contentType: 'image/svg+xml' }).window;
    expect(document.querySelectorAll('use, path').length).toBeGreaterThan(50);
    expect(document.querySelector('text, style, image, script, [class], [font-family]')).toBe(null);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const use of document.querySelectorAll('use'))
      expect(ids).toContain(use.getAttribute('xlink:href')?.slice(1));
    const drawn = await sharp(svg).metadata();
    const [one, two] = [await sharp(png).metadata(), await sharp(large).metadata()];
    expect([one.width, one.height, two.width, two.height]).toEqual([
      drawn.width,
      drawn.height,
      2 * drawn.width,
      2 * drawn.height,
    ]);
    const packet = svg.toString('utf8');
    expect(packet).toMatch(new RegExp(`<dc:identifier>http[^<]*${page}</dc:identifier>`));
    expect(packet).toContain('https://creativecommons.org/licenses/by/4.0/');
    expect(packet).toContain(`<xmpMM:VersionID>${edition.version}<`);
    for (const file of [png, large]) await expectRights(file, page);
    expect(await isDark(sharp(png))).toBe(scheme === 'dark');
    const told = new JSDOM((await taken(page, 'text/html; charset=utf-8')).toString('utf8')).window.document;
    for (const [format, { width, height }, { length }] of [
      ['svg', drawn, svg],
      ['png', one, png],
      ['large', two, large],
    ] as const) {
      const link = told.querySelector(`.chart-page li a[href$="/${imageFile(format, scheme)}"]`);
      expect(link?.parentElement?.textContent).toMatch(
        new RegExp(`\\s${Math.round(length / 1000)}\u00a0kB\\s*$`),
      );
      expect(link?.closest('li')?.textContent.replaceAll('\u00a0', ' ')).toContain(`${width} × ${height}`);
    }
  },
);

test.for(pages.flatMap((page) => schemes.map((scheme) => ({ page, scheme }))))(
  'the $scheme images of $page for social media are sixteen by nine and say what they are',
  async ({ page, scheme }) => {
    const told = new JSDOM((await taken(page, 'text/html; charset=utf-8')).toString('utf8')).window.document;
    for (const [format, size] of [
      ['social', [1200, 675]],
      ['socialLarge', [2400, 1350]],
    ] as const) {
      const name = imageFile(format, scheme);
      const file = await taken(page + name, 'image/png');
      const image = sharp(file);
      const { width, height } = await image.metadata();
      expect([width, height]).toEqual(size);
      await expectRights(file, page);
      expect(await isDark(image)).toBe(scheme === 'dark');
      const link = told.querySelector(`.chart-page li a[href$="/${name}"]`);
      expect(link?.closest('li')?.textContent.replaceAll('\u00a0', ' ')).toContain(`${width} × ${height}`);
    }
  },
);

test.for(pages)(
  'the file of %s for print is one page of its own size, tagged, and says what it is',
  async (page) => {
    const svg = await sharp(await taken(`${page}chart.svg`, 'image/svg+xml')).metadata();
    const bytes = await taken(page + PRINT_FILE, 'application/pdf');
    const file = await getDocumentProxy(new Uint8Array(bytes));
    expect(file.numPages).toBe(1);
    const { view } = await file.getPage(1);
    expect(view).toEqual([0, 0, svg.width * 0.75, svg.height * 0.75]);
    const told = new JSDOM((await taken(page, 'text/html; charset=utf-8')).toString('utf8')).window.document;
    const { info, metadata } = await getMeta(file);
    const packet = String((metadata as { getRaw(): unknown }).getRaw());
    expect(info['Title']).toMatch(/\S/);
    expect(told.title.startsWith(String(info['Title']))).toBe(true);
    expect(info['Language']).toBe(told.documentElement.lang);
    expect(packet).toMatch(new RegExp(`<dc:identifier>http[^<]*${page}</dc:identifier>`));
    expect(packet).toContain(`<xmpMM:VersionID>${edition.version}<`);
    const link = told.querySelector(`.chart-page li a[href$="/${PRINT_FILE}"]`);
    expect(link?.parentElement?.textContent).toMatch(
      new RegExp(`\\s${Math.round(bytes.length / 1000)}\u00a0kB\\s*$`),
    );
  },
);

/** A program that knows nothing of this site reads from a PNG which page it is of, which edition, and under which licence. */
async function expectRights(file: Buffer, page: string): Promise<void> {
  const read = (await exifr.parse(file, { xmp: true, mergeOutput: false })) as {
    dc?: { identifier?: string; title?: { value?: string } };
    xmpMM?: { VersionID?: string };
    xmpRights?: { WebStatement?: string };
    cc?: { license?: string };
  };
  expect(read.dc?.identifier).toMatch(new RegExp(`^http[^<]*${page}$`));
  expect(read.xmpRights?.WebStatement).toBe(read.dc?.identifier);
  expect(`${read.xmpMM?.VersionID}`).toBe(edition.version);
  expect(JSON.stringify(read.cc)).toContain('https://creativecommons.org/licenses/by/4.0/');
}

/** Whether the ground of a picture is dark. */
async function isDark(image: Sharp): Promise<boolean> {
  const corner = image.flatten().extract({ left: 2, top: 2, width: 4, height: 4 });
  const ground = (await corner.stats()).channels.slice(0, 3).map(({ mean }) => mean);
  return Math.max(...ground) < 128;
}
