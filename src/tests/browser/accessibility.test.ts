import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyKindOfPage, openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const cases = everyKindOfPage().flatMap((path) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ path, colorScheme })),
);

test.for(cases)('$path has no violation of WCAG 2.2 AA in $colorScheme', async ({ path, colorScheme }) => {
  await site.visit(
    path,
    { colorScheme, viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' },
    async (page) => {
      // A chapter that is not drawn yet holds a room of its own size: axe would find its links over those of the next.
      await page.evaluate(() => {
        for (const chapter of document.querySelectorAll<HTMLElement>('.chapter'))
          chapter.style.setProperty('content-visibility', 'visible');
      });
      // Embeds let their host’s ground show through, which axe takes for white: they are visited by themselves.
      const { violations } = await new AxeBuilder({ page })
        .exclude('iframe')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
        ),
      ).toEqual([]);
    },
  );
});
