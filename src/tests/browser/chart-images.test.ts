import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder, type Served } from '../../../scripts/serve/serve-folder.ts';
import { charts } from '../../charts/index.ts';
import { locales } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { imageFile, schemes, SOCIAL_FILE, type ImageFormat } from '../../share/image-files.ts';

const { edition } = loadLedger();
let served: Served;
beforeAll(async () => {
  served = await serveFolder(resolve(import.meta.dirname, '../../../dist'));
});
afterAll(() => served.close());

const pages = locales.flatMap((locale) =>
  charts.map(({ id }) => `/${locale === 'en' ? '' : `${locale}/`}charts/${id}/`),
);

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
    for (const packet of [svg.toString('utf8'), one.xmpAsString ?? '', two.xmpAsString ?? '']) {
      expect(packet).toMatch(new RegExp(`<dc:identifier>http[^<]*${page}</dc:identifier>`));
      expect(packet).toContain('https://creativecommons.org/licenses/by/4.0/');
      expect(packet).toContain(`<xmpMM:VersionID>${edition.version}<`);
    }
    const corner = sharp(png).flatten().extract({ left: 2, top: 2, width: 4, height: 4 });
    const ground = (await corner.stats()).channels.slice(0, 3).map(({ mean }) => mean);
    expect(Math.max(...ground) < 128).toBe(scheme === 'dark');
    const told = new JSDOM((await taken(page, 'text/html; charset=utf-8')).toString('utf8')).window.document;
    for (const [format, { width, height }] of [
      ['svg', drawn],
      ['png', one],
      ['large', two],
    ] as const) {
      const link = told.querySelector(`.chart-page li a[href$="/${imageFile(format, scheme)}"]`);
      expect(link?.closest('li')?.textContent.replaceAll('\u00a0', ' ')).toContain(`${width} × ${height}`);
    }
  },
);

test.for(pages)('the image of %s for social media is 1200 by 675 and says what it is', async (page) => {
  const { width, height, xmpAsString } = await sharp(await taken(page + SOCIAL_FILE, 'image/png')).metadata();
  expect([width, height]).toEqual([1200, 675]);
  expect(xmpAsString).toMatch(new RegExp(`<dc:identifier>http[^<]*${page}</dc:identifier>`));
  expect(xmpAsString).toContain('https://creativecommons.org/licenses/by/4.0/');
  const told = new JSDOM((await taken(page, 'text/html; charset=utf-8')).toString('utf8')).window.document;
  const link = told.querySelector(`.chart-page li a[href$="/${SOCIAL_FILE}"]`);
  expect(link?.closest('li')?.textContent).toContain('1200 × 675');
});
