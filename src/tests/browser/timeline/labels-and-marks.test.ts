import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from '../open-site.ts';
import { strayTitles } from './stray-titles.ts';
import { still, timelineOn } from './timeline-page.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const cases = ['/timeline/', '/zh/timeline/'].flatMap((path) =>
  [360, 768, 1440].map((width) => ({ path, width })),
);

describe('a title', () => {
  test.for(cases)(
    'stands nearest to its own mark, or is led to from it, on $path at $width px',
    async ({ path, width }) => {
      await site.visit(path, { ...still, viewport: { width, height: 900 } }, async (page) => {
        const timeline = await timelineOn(page);
        const drawn: number[] = [];
        for (const steps of [0, 2]) {
          for (let step = 0; step < steps; step += 1) await page.locator('[data-tool="closer"]').click();
          await timeline.settled();
          const { titles, strayed } = await page.evaluate(strayTitles);
          expect(strayed).toEqual([]);
          drawn.push(titles);
        }
        expect(Math.max(...drawn)).toBeGreaterThan(3);
      });
    },
  );
});
