import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSite, type OpenSite } from '../open-site.ts';
import { still, timelineOn } from './timeline-page.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

describe('titles', () => {
  const views = ['', '?from=2021-01-01&to=2023-12-31', '?from=2022-05-01&to=2022-06-15'];
  const cases = ['/timeline/', '/zh/timeline/'].flatMap((path) =>
    views.flatMap((view) => [320, 360, 768, 1440].map((width) => ({ path: `${path}${view}`, width }))),
  );
  test.for(cases)('do not lie on one another on $path at $width px', async ({ path, width }) => {
    await site.visit(path, { ...still, viewport: { width, height: 900 } }, async (page) => {
      await timelineOn(page);
      const faults = await page.evaluate(() => {
        const frame = document.querySelector('.live')?.getBoundingClientRect();
        const texts = [...document.querySelectorAll<SVGTextElement>('.live text')].map((text) => {
          const { left, right, top, bottom } = text.getBoundingClientRect();
          return { words: text.textContent, left, right, top: top + 2, bottom: bottom - 2 };
        });
        const out = texts.filter(
          ({ left, right }) => left < (frame?.left ?? 0) - 1 || right > (frame?.right ?? 0) + 1,
        );
        const over = texts.flatMap((one, index) =>
          texts
            .slice(index + 1)
            .filter(
              (other) =>
                one.left < other.right - 0.5 &&
                other.left < one.right - 0.5 &&
                one.top < other.bottom &&
                other.top < one.bottom,
            )
            .map((other) => `${one.words} / ${other.words}`),
        );
        return [...over, ...out.map(({ words }) => `outside: ${words}`)];
      });
      expect(faults).toEqual([]);
    });
  });
});
