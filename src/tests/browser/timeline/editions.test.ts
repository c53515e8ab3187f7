import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLedger } from '../../../ledger.ts';
import { openSite, type OpenSite } from '../open-site.ts';
import { still, timelineOn } from './timeline-page.ts';

const { events, strands } = loadLedger();
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('without scripts', () => {
  test('the strands filter the list and the still picture, and nothing that needs the script shows', async () => {
    await site.visit(
      '/timeline/',
      { javaScriptEnabled: false, viewport: { width: 1280, height: 900 } },
      async (page) => {
        const [first] = strands;
        expect(await page.locator('li.entry:visible').count()).toBe(events.length);
        await page.locator(`#strand-${first?.id}`).check();
        expect(await page.locator('li.entry:visible').count()).toBe(
          events.filter(({ strand }) => strand === first?.id).length,
        );
        expect(await page.locator('.year:visible').count()).toBe(
          new Set(events.flatMap(({ strand, date }) => (strand === first?.id ? [date.slice(0, 4)] : [])))
            .size,
        );
        expect(await page.locator('.drawing svg:visible').count()).toBe(1);
        expect(await page.locator('.scripted:visible').count()).toBe(0);
      },
    );
  });
});

describe('for everybody', () => {
  test.for(['light', 'dark'] as const)(
    'a filtered timeline with an open card has no violation of WCAG 2.2 AA in %s',
    async (colorScheme) => {
      const path =
        '/timeline/?strand=champion-firms&from=2021-01-01&to=2022-12-31&event=miit-2021-70-published&kind=nothing';
      await site.visit(path, { ...still, colorScheme }, async (page) => {
        await timelineOn(page);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
          ),
        ).toEqual([]);
      });
    },
  );

  test('paper gets the picture and the list of what is asked for, and no interface', async () => {
    await site.visit('/timeline/?strand=champion-firms', still, async (page) => {
      const timeline = await timelineOn(page);
      const shown = await timeline.listed();
      await page.emulateMedia({ media: 'print' });
      expect(await timeline.listed()).toEqual(shown);
      expect(await page.locator('.live').isVisible()).toBe(true);
      for (const part of ['.filters', '.time-tools', '.event-card'])
        expect(await page.locator(part).isVisible()).toBe(false);
    });
  });
});
