import { expect } from 'vitest';
import type { Page } from 'playwright-core';

/** How high each frame stands and how high its picture is, in pixels. */
export async function heights(page: Page): Promise<{ frame: number; picture: number }[]> {
  const frames = page.frames().filter((one) => one.url().includes('/embed/'));
  return Promise.all(
    frames.map(async (one) => {
      const element = await one.frameElement();
      return {
        frame: Math.round((await element.boundingBox())?.height ?? 0),
        picture: await one.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
      };
    }),
  );
}

/** Every frame stands as high as its picture, give or take the frame’s own border. */
export async function fits(page: Page, count: number): Promise<void> {
  await expect
    .poll(
      async () => {
        const seen = await heights(page);
        return seen.filter(({ frame, picture: own }) => own > 100 && Math.abs(frame - own) <= 4).length;
      },
      { timeout: 90_000 },
    )
    .toBe(count);
}
