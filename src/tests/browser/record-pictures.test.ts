import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLedger } from '../../ledger.ts';
import { TargetStatus } from '../../schema/target.ts';
import { shownDrawings } from './drawn-labels.ts';
import { faultsOf } from './label-faults.ts';
import { openSite, type OpenSite } from './open-site.ts';

// The pictures of the gallery have pages of their own; these stand only on the pages of their records.
const ledger = loadLedger();
const byTasks = ledger.agencies.toSorted((one, other) => other.charged.length - one.charged.length);
const records = [
  ...[...byTasks.slice(0, 4), ...byTasks.slice(-2)].map(({ id }) => `agencies/${id}/`),
  ...TargetStatus.options.flatMap((status) =>
    ledger.targets
      .filter((target) => target.status === status)
      .slice(0, 2)
      .map(({ id }) => `targets/${id}/`),
  ),
  ...ledger.articles.map(({ id }) => `sources/${id}/`),
];
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.for(records.flatMap((path) => [`/${path}`, `/zh/${path}`]))(
  'the words of the picture on %s stand clear of one another',
  async (path) => {
    await site.visit(path, { viewport: { width: 320, height: 900 } }, async (page) => {
      await page.evaluate(() => document.fonts.ready);
      for (const width of [320, 360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const shown = await page.evaluate(shownDrawings);
        expect({ width, drawn: shown.length, faults: shown.flatMap(faultsOf) }).toEqual({
          width,
          drawn: 1,
          faults: [],
        });
      }
    });
  },
);
