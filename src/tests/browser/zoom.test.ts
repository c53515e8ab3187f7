import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyKindOfPage, openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A window of 1280 × 1024 at 400 %: WCAG 2.2, 1.4.10 Reflow and 1.4.4 Resize Text. */
const zoomed = { width: 320, height: 256 };

test.for(everyKindOfPage())(
  '%s stays readable at four times the size and still for who asked for less motion',
  async (path) => {
    await site.visit(path, { viewport: zoomed, reducedMotion: 'reduce' }, async (page) => {
      const seen = await page.evaluate(() => {
        const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
        const label = (element: Element) =>
          `${element.localName}.${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 30)}`;
        const everything = [...document.body.querySelectorAll('*')].filter(
          (element) => element instanceof HTMLElement && shown(element),
        ) as HTMLElement[];

        // Text said to ears alone is clipped to a pixel on purpose.
        const cut = everything
          .filter(
            (element) => element.clientWidth > 1 && element.clientHeight > 1 && element.textContent.trim(),
          )
          .filter((element) => {
            const { overflowX, overflowY } = getComputedStyle(element);
            const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
            return (
              (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
              (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
            );
          })
          .map(label);

        const headerLinks = [...document.querySelectorAll('body > header a, body > header summary')]
          .filter(shown)
          .filter((element) => {
            const { left, right, width, height } = element.getBoundingClientRect();
            return width < 1 || height < 1 || left < 0 || right > innerWidth;
          })
          .map(label);

        const pinned = everything.filter((element) =>
          /fixed|sticky/.test(getComputedStyle(element).position),
        );
        const kept = new Set<string>();
        for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight * 4) {
          scrollTo({ top, behavior: 'instant' });
          for (const element of pinned) {
            const { position } = getComputedStyle(element);
            const { top: head, bottom, left, right } = element.getBoundingClientRect();
            const height = Math.min(bottom, innerHeight) - Math.max(head, 0);
            const width = Math.min(right, innerWidth) - Math.max(left, 0);
            const stuck =
              position === 'fixed' || head === (Number.parseFloat(getComputedStyle(element).top) || 0);
            if (stuck && width > 0 && height > 0 && width * height > (innerWidth * innerHeight) / 2)
              kept.add(label(element));
          }
        }

        const moving = document
          .getAnimations()
          .filter(({ playState }) => playState === 'running')
          .map((animation) =>
            (animation.effect as KeyframeEffect).target
              ? label((animation.effect as KeyframeEffect).target!)
              : '',
          );
        const smooth = [document.documentElement, ...everything]
          .filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
          .map(label);
        return { cut, headerLinks, kept: [...kept], moving, smooth };
      });
      expect(seen).toEqual({ cut: [], headerLinks: [], kept: [], moving: [], smooth: [] });
    });
  },
);
