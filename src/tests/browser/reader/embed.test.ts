import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { charts } from '../../../charts/index.ts';
import { embedCode } from '../../../embed/embed-code.ts';
import { localeFolder, locales } from '../../../i18n/locale.ts';
import { word } from '../../../i18n/words.ts';
import { loadLedger } from '../../../ledger.ts';
import { press, tabThrough } from '../announced.ts';
import { openHosting, type Hosting } from '../host-page.ts';

const ledger = loadLedger();
let hosting: Hosting;
beforeAll(async () => {
  hosting = await openHosting();
});
afterAll(() => hosting.close());

const still = { reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } } as const;
const cases = locales.flatMap((locale) =>
  charts
    .filter(({ id }) => id === 'policy-stack' || id === 'little-giants')
    .map((chart) => ({ locale, chart, path: `/${localeFolder[locale]}embed/${chart.id}/` })),
);

describe.for(cases)('an embed with keys and ears alone: $path', ({ locale, chart, path }) => {
  const words = chart.words(ledger, { locale, address: (below) => below });

  test('the frame says the finding, is gone through, and left for what follows it on the page', async () => {
    const code = embedCode({
      address: hosting.on(path),
      script: hosting.on('/embed.js'),
      title: words.title,
      height: 600,
      home: hosting.on(`/charts/${chart.id}/`),
      site: 'Site',
    });
    const body = `<p><a href="#before">Before</a></p>${code}<p><a href="#after">After</a></p>`;
    await hosting.host(body, still, async (page) => {
      const frame = page.frameLocator('iframe');
      await frame.locator('.drawing:visible').waitFor();
      expect((await page.locator('iframe').getAttribute('title')) ?? '').toBe(words.title);
      const stops = await frame
        .locator('a, summary')
        .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().width > 0).length);
      expect(await press(page, 'Tab')).toMatchObject({ role: 'link', name: 'Before' });
      const inside = await tabThrough(page, stops);
      expect(new Set(inside.map(({ role }) => role))).toEqual(new Set(['Iframe']));
      expect(await press(page, 'Tab')).toMatchObject({ role: 'link', name: 'After' });
    });
  });

  test('inside, marks come in order with their names, then the way to the site, then the table', async () => {
    await hosting.open(hosting.on(path), still, async (page) => {
      const marks = await page
        .locator('.drawing a')
        .evaluateAll((all) =>
          all
            .filter((one) => one.getBoundingClientRect().width > 0)
            .map((one) => one.querySelector('title')?.textContent.replaceAll('\u00a0', ' ')),
        );
      const stops = await tabThrough(page, marks.length);
      expect(stops.map(({ name }) => name)).toEqual(marks);
      expect(stops.map(({ name }) => name)).not.toContain('');
      expect(await press(page, 'Tab')).toMatchObject({ role: 'link', name: word(locale, 'site.name') });
      const table = { role: 'DisclosureTriangle', name: word(locale, 'chart.table') };
      expect(await press(page, 'Tab')).toMatchObject({ ...table, expanded: false });
      expect(await page.getByRole('table').count()).toBe(0);
      expect(await press(page, 'Enter')).toMatchObject({ ...table, expanded: true });
      expect(await page.getByRole('table').getByRole('columnheader').count()).toBeGreaterThan(1);
      expect(await press(page, 'Enter')).toMatchObject({ ...table, expanded: false });
    });
  });
});
