import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { charts } from '../../charts/index.ts';
import { localeFolder, locales } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { openHosting, sandboxed, type Hosting } from './host-page.ts';

const ledger = loadLedger();
let hosting: Hosting;
beforeAll(async () => {
  hosting = await openHosting();
});
afterAll(() => hosting.close());

const all = locales.flatMap((locale) =>
  charts.map((chart) => ({
    locale,
    chart,
    path: `/${localeFolder[locale]}embed/${chart.id}/`,
    words: chart.words(ledger, { locale, address: (path) => path }),
    table: chart.table(ledger, { locale, address: (path) => path }),
  })),
);
const plain = (text: string) => text.replace(/\s+/g, '');

test.for(locales)('in a frame that allows scripts only, every picture is whole, in %s', async (locale) => {
  const here = all.filter((one) => one.locale === locale);
  const body = here.map(({ path }) => sandboxed(hosting.on(path))).join('');
  await hosting.host(body, {}, async (page, { troubles, requests }) => {
    for (const { chart, path, words } of here) {
      const frame = page.frames().find((one) => new URL(one.url()).pathname === path);
      const shown = await frame?.evaluate(() => ({
        title: document.querySelector('h1')?.textContent.replaceAll('\u00a0', ' '),
        marks: document.querySelectorAll('.drawing svg *').length,
        drawn: [...document.querySelectorAll('.drawing')].filter(
          (one) => one.getBoundingClientRect().height > 50,
        ).length,
        origin: self.origin,
      }));
      expect(shown, chart.id).toMatchObject({ title: words.title, drawn: 1, origin: 'null' });
      expect(shown?.marks, chart.id).toBeGreaterThan(10);
    }
    expect(troubles).toEqual([]);
    expect(requests.length).toBe(here.length);
  });
});

test('the drawing that is shown has every mark of the picture', async () => {
  for (const { path, chart, locale } of all) {
    await hosting.open(hosting.on(path), { viewport: { width: 720, height: 600 } }, async (page) => {
      const shown = await page.evaluate(() => {
        const drawing = [...document.querySelectorAll<HTMLElement>('.drawing')].find(
          (one) => one.offsetHeight > 0,
        );
        return { width: Number(drawing?.dataset['width']), links: drawing?.querySelectorAll('a').length };
      });
      const svg = chart.draw(ledger, { locale, address: (below) => below }, shown.width);
      expect(shown.links, path).toBe((svg.match(/<a[ >]/g) ?? []).length);
    });
  }
});

test('with scripts off, every word and every row of the table is there', async () => {
  for (const { path, words, table } of all)
    await hosting.open(hosting.on(path), { javaScriptEnabled: false }, async (page, { troubles }) => {
      const text = plain((await page.textContent('body')) ?? '');
      const wanted = [words.title, words.source, words.note, ...table.rows.flat()];
      expect(wanted.filter((one) => !text.includes(plain(one)))).toEqual([]);
      expect(troubles).toEqual([]);
    });
});

test('a picture opens from a file', async () => {
  const file = resolve(import.meta.dirname, '../../../dist/embed/little-giants/index.html');
  await hosting.open(`${pathToFileURL(file).href}?theme=dark`, {}, async (page, { troubles, requests }) => {
    expect(await page.locator('.drawing:visible').count()).toBe(1);
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    expect([troubles, requests]).toEqual([[], []]);
  });
});

/** Columns and frames that hosts give, in pixels. */
const places = [300, 480, 720].flatMap((width) => [200, 600, 1000].map((height) => ({ width, height })));

test.for(all)('$path is whole at every width, and its finding in sight at every height', async ({ path }) => {
  await hosting.open(hosting.on(path), {}, async (page) => {
    for (const place of places) {
      await page.setViewportSize(place);
      const seen = await page.evaluate(() => ({
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        title: document.querySelector('h1')?.getBoundingClientRect().bottom,
        room: document.querySelector('.drawings')?.clientWidth ?? 0,
        drawings: [...document.querySelectorAll<HTMLElement>('.drawing')].map((drawing) => ({
          width: Number(drawing.dataset['width']),
          shown: drawing.checkVisibility(),
        })),
      }));
      expect(seen.over, `${place.width}`).toBeLessThanOrEqual(0);
      const [narrowest, ...wider] = seen.drawings.map(({ width }) => width);
      const widest = wider.findLast((width) => width <= seen.room) ?? narrowest;
      const shown = seen.drawings.filter((drawing) => drawing.shown).map(({ width }) => width);
      expect(shown, `${place.width}`).toEqual([widest]);
      expect(seen.title, `${place.width} × ${place.height}`).toBeLessThan(place.height);
    }
  });
});

test('light, dark and auto are what they say', async () => {
  const inkOf = (query: string, colorScheme: 'light' | 'dark') =>
    hosting.open(`${hosting.on('/embed/policy-stack/')}${query}`, { colorScheme }, (page) =>
      page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return { color, backgroundColor };
      }),
    );
  const light = await inkOf('?theme=light', 'light');
  const dark = await inkOf('?theme=dark', 'dark');
  expect(light.color).not.toBe(dark.color);
  for (const query of ['', '?theme=auto', '?theme=neon', '?theme=%22%3E%3Cscript%3E']) {
    expect(await inkOf(query, 'light')).toEqual(light);
    expect(await inkOf(query, 'dark')).toEqual(dark);
  }
  expect(await inkOf('?theme=light', 'dark')).toEqual(light);
  expect(await inkOf('?dark=true', 'light')).toEqual(dark);
  expect(await inkOf('?dark=false&theme=dark', 'dark')).toEqual(light);
});

test.for(['light', 'dark', 'normal'])(
  'a page of scheme %s shows through, or words stay legible',
  async (scheme) => {
    const themes = ['light', 'dark'];
    const frames = themes
      .map((theme) => sandboxed(hosting.on(`/embed/little-giants/?theme=${theme}`)))
      .join('');
    const body = `<style>html{color-scheme:${scheme};background:#3366cc}iframe{border:0}</style>${frames}`;
    await hosting.host(body, {}, async (page) => {
      for (const [index, theme] of themes.entries()) {
        const picture = sharp(await page.locator('iframe').nth(index).screenshot());
        const corner = picture.extract({ left: 632, top: 380, width: 1, height: 1 }).removeAlpha();
        const ground = [...(await corner.raw().toBuffer())];
        const own = scheme === 'normal' ? 'light' : scheme;
        if (theme === own) expect(ground).toEqual([0x33, 0x66, 0xcc]);
        else expect(ground.every((part) => (theme === 'dark' ? part < 0x40 : part > 0xe0))).toBe(true);
      }
    });
  },
);

test('the headline can be left to the article, the source cannot', async () => {
  await hosting.open(`${hosting.on('/embed/little-giants/')}?title=0&source=0`, {}, async (page) => {
    expect((await page.locator('h1').boundingBox())?.height).toBeLessThan(2);
    expect((await page.locator('figcaption p').first().boundingBox())?.height).toBeGreaterThan(10);
  });
});

test('a record that is asked for is lit, and hostile wishes do nothing', async () => {
  const lit = (wish: string) =>
    hosting.open(
      `${hosting.on('/embed/policy-stack/')}?highlight=${encodeURIComponent(wish)}`,
      { viewport: { width: 680, height: 600 } },
      async (page, { troubles }) => {
        expect(troubles).toEqual([]);
        return page.evaluate(() =>
          [...document.querySelectorAll('.lit')].map((one) => one.getAttribute('href')?.split('/').at(-2)),
        );
      },
    );
  expect(new Set(await lit('ndrc-2021-372'))).toEqual(new Set(['ndrc-2021-372']));
  for (const wish of [
    'nobody',
    'policies',
    'timeline',
    '"]',
    '<img src=x onerror=alert(1)>',
    'x'.repeat(100_000).slice(0, 8000),
    '__proto__',
  ])
    expect(await lit(wish)).toEqual([]);
});
