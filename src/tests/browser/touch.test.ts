import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyKindOfPage, openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** WCAG 2.2, success criterion 2.5.8: the least width and height of a target, in CSS pixels. */
const LEAST = 24;

test.for(everyKindOfPage())('on %s a finger finds each mark that opens evidence', async (path) => {
  await site.visit(
    path,
    { viewport: { width: 360, height: 780 }, hasTouch: true, reducedMotion: 'reduce' },
    async (page) => {
      const small = await page.evaluate((least) => {
        const FARTHEST = 40;
        const reach = (mark: Element, x: number, y: number, across: number, down: number) => {
          let pixels = 0;
          const meets = (step: number) =>
            mark.contains(document.elementFromPoint(x + across * step, y + down * step));
          while (pixels < FARTHEST && meets(pixels + 1)) pixels += 1;
          return pixels;
        };
        return [...document.querySelectorAll<HTMLAnchorElement>('a.mark')]
          .filter((mark) => mark.checkVisibility({ visibilityProperty: true }))
          .flatMap((mark) => {
            mark.scrollIntoView({ block: 'center', behavior: 'instant' });
            const { left, right, top, bottom } = mark.getBoundingClientRect();
            const [x, y] = [(left + right) / 2, (top + bottom) / 2];
            const width = reach(mark, x, y, -1, 0) + 1 + reach(mark, x, y, 1, 0);
            const height = reach(mark, x, y, 0, -1) + 1 + reach(mark, x, y, 0, 1);
            const around = mark.closest('li, p, td, dd')?.textContent.trim().slice(0, 40);
            return width < least || height < least
              ? [`${mark.hash} “${mark.textContent}” ${width} × ${height} in ${around}`]
              : [];
          });
      }, LEAST);
      expect(small).toEqual([]);
    },
  );
});
