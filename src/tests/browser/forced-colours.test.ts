import { afterAll, beforeAll, expect, test } from 'vitest';
import { forcedColourFaults } from './forced-colour-faults.ts';
import { everyKindOfPage, openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const cases = everyKindOfPage().flatMap((path) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ path, colorScheme })),
);

test.for(cases)(
  '$path keeps words, marks, edges and focus in forced $colorScheme colours',
  async ({ path, colorScheme }) => {
    const view = {
      viewport: { width: 1280, height: 900 },
      forcedColors: 'active',
      reducedMotion: 'reduce',
      colorScheme,
    } as const;
    await site.visit(path, view, async (page) => {
      // The choice made on the page is the other one: what the system forces counts.
      await page.evaluate(
        (other) => {
          document.querySelector<HTMLInputElement>(`#scheme-${other}`)?.click();
          for (const chapter of document.querySelectorAll<HTMLElement>('.chapter, .notes'))
            chapter.style.setProperty('content-visibility', 'visible');
        },
        colorScheme === 'light' ? 'dark' : 'light',
      );
      const { looked, ...faults } = await page.evaluate(forcedColourFaults);
      expect(looked.texts).toBeGreaterThan(0);
      expect(looked.focused).toBeGreaterThan(0);
      expect(faults).toEqual({ faint: [], lost: [], blank: [], edgeless: [], unfocused: [] });
    });
  },
);
