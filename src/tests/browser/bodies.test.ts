import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadLedger } from '../../ledger.ts';
import { openSite, type OpenSite } from './open-site.ts';

const ledger = loadLedger();
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const cases = ['/agencies/', '/zh/agencies/'].flatMap((path) =>
  [320, 360, 768, 1440].map((width) => ({ path, width })),
);

test.for(cases)('on $path at $width px every mark of a body can be seen', async ({ path, width }) => {
  await site.visit(path, { viewport: { width, height: 900 }, javaScriptEnabled: false }, async (page) => {
    const table = page.locator('table.bodies');
    expect(await table.locator('tbody th[scope=row] a').count()).toBe(ledger.agencies.length);
    const outside = await table.evaluate((element) =>
      [...element.querySelectorAll('.signing, .figures, th a')]
        .filter((mark) => mark.checkVisibility())
        .filter((mark) => {
          const { left, right } = mark.getBoundingClientRect();
          return left < 0 || right > innerWidth;
        })
        .map((mark) => mark.textContent),
    );
    expect(outside).toEqual([]);
    const covered = await table.evaluate(
      (element) =>
        [...element.querySelectorAll('thead th.document')].filter((head) => {
          const inner = head.querySelector('a')?.getBoundingClientRect();
          const outer = head.getBoundingClientRect();
          return !inner || inner.left < outer.left - 3 || inner.right > outer.right + 3;
        }).length,
    );
    expect(covered).toBe(0);
  });
});
