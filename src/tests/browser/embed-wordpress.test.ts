import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fits, heights } from './frame-heights.ts';
import { openHosting, sandboxed, type Hosting } from './host-page.ts';

let hosting: Hosting;
beforeAll(async () => {
  hosting = await openHosting();
});
afterAll(() => hosting.close());

const picture = '/embed/little-giants/';

describe('a host that does as WordPress does', () => {
  /** As its server writes an embed: with a secret behind the number sign from the start. */
  const secret = 'a1B2c3D4e5';
  const secretly = (path: string, size: Parameters<typeof sandboxed>[1]) =>
    sandboxed(`${hosting.on(path)}#?secret=${secret}`, size);
  /**
   * As its script does: heights held between 200 and 1000, links to the picture’s own host from the frame in use only.
   * (It compares ports too; the built site names one that this test cannot serve on.)
   */
  const wordpress = `<script>
    const frame = document.querySelector('iframe');
    const secret = '${secret}';
    window.followed = [];
    addEventListener('message', ({ data, source }) => {
      if (!data || data.secret !== secret || source !== frame.contentWindow) return;
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
      if (data.message !== 'link' || document.activeElement !== frame) return;
      if (new URL(data.value).hostname === new URL(frame.src).hostname) followed.push(data.value);
    });
    frame.contentWindow.postMessage({ message: 'ready', secret }, '*');</script>`;

  test('sets the height, growing and shrinking', async () => {
    await hosting.host(`${secretly(picture, { width: 400 })}${wordpress}`, {}, async (page) => {
      await fits(page, 1);
      for (const width of [320, 640]) {
        await page.locator('iframe').evaluate((frame, wide) => frame.setAttribute('width', `${wide}`), width);
        await fits(page, 1);
      }
    });
  });

  test('sets the height of a frame that had loaded before it was given its secret', async () => {
    const late = `<script>
      const frame = document.querySelector('iframe');
      addEventListener('message', ({ data }) => {
        if (data && data.secret === '${secret}' && data.message === 'height') frame.height = data.value;
      });
      frame.addEventListener('load', () => (frame.src += '#?secret=${secret}'), { once: true });</script>`;
    await hosting.host(`${sandboxed(hosting.on(picture), { width: 400 })}${late}`, {}, (page) =>
      fits(page, 1),
    );
  });

  test('holds a high picture to a thousand pixels, and the rest can be scrolled to', async () => {
    const body = `${secretly('/embed/targets-by-year/', { width: 320 })}${wordpress}`;
    await hosting.host(body, {}, async (page) => {
      await expect
        .poll(async () => (await heights(page))[0]?.frame ?? 0, { timeout: 30_000 })
        .toBeGreaterThanOrEqual(1000);
      const frame = page.frames().find((one) => one.url().includes('/embed/'));
      const reached = await frame?.evaluate(() => {
        scrollTo(0, 100_000);
        return Math.ceil(scrollY + innerHeight) >= document.documentElement.scrollHeight;
      });
      expect(reached).toBe(true);
    });
  });

  test('is handed links', async () => {
    await hosting.host(`${secretly(picture, { height: 800 })}${wordpress}`, {}, async (page) => {
      await fits(page, 1);
      await page.frameLocator('iframe').locator('.home a').click();
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { followed: string[] }).followed), {
          timeout: 30_000,
        })
        .toEqual([expect.stringMatching(/^http.*\/charts\/little-giants\/$/)]);
    });
  });
});
