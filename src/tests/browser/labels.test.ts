import { afterAll, beforeAll, expect, test } from 'vitest';
import { charts } from '../../charts/index.ts';
import { localeFolder, locales } from '../../i18n/locale.ts';
import { shownDrawings } from './drawn-labels.ts';
import { faultsOf } from './label-faults.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const screens = [320, 360, 768, 1440];
/** The least size of a label in pixels; smaller ones are there and cannot be read. */
const LEAST_SIZE = 10;

const cases = locales.flatMap((locale) =>
  charts.map(({ id }) => ({ locale, id, path: `/${localeFolder[locale]}about/design/${id}/` })),
);

test.for(cases)('in $locale the words of $id stand clear of one another at every width', async ({ path }) => {
  await site.visit(path, { viewport: { width: 1440, height: 900 } }, async (page) => {
    await page.evaluate(() => document.fonts.ready);
    const every = await page.evaluate(shownDrawings);
    expect(every.length).toBeGreaterThan(1);
    expect(every.flatMap(({ labels }) => labels)).not.toEqual([]);
    expect(every.flatMap(faultsOf)).toEqual([]);

    // As other pages show it: the one drawing that the width of its place asks for.
    await page.evaluate(() => document.querySelector('.every-width')?.classList.remove('every-width'));
    for (const width of screens) {
      await page.setViewportSize({ width, height: 900 });
      const shown = await page.evaluate(shownDrawings);
      expect(shown).toHaveLength(1);
      const small = shown.flatMap(({ labels }) =>
        labels.filter(({ size }) => size < LEAST_SIZE).map(({ said, size }) => `“${said}”: ${size} px`),
      );
      expect({ width, faults: [...shown.flatMap(faultsOf), ...small] }).toEqual({ width, faults: [] });
    }
  });
});
