import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.for([
  ['/policies/ndrc-2021-372/', 360],
  ['/targets/little-giants-2025/', 360],
  ['/zh/targets/single-champions-2025/', 1440],
  ['/', 1440],
] as const)('on %s at %d px whoever presses a mark opens that mark', async ([path, width]) => {
  await site.visit(path, { viewport: { width, height: 900 } }, async (page) => {
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll('a.mark')]
        .filter((mark) => {
          mark.scrollIntoView({ block: 'center' });
          const { x, y, width, height } = mark.getBoundingClientRect();
          return document.elementFromPoint(x + width / 2, y + height / 2)?.closest('a.mark') !== mark;
        })
        .map((mark) => mark.getAttribute('href')),
    );
    expect(covered).toEqual([]);
  });
});
