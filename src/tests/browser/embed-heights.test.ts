import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { openHosting, sandboxed, type Hosting } from './host-page.ts';

let hosting: Hosting;
beforeAll(async () => {
  hosting = await openHosting();
});
afterAll(() => hosting.close());

const picture = '/embed/little-giants/';
const script = (source: string) => `<script src="${source}"></script>`;

/** How high each frame stands and how high its picture is, in pixels. */
async function heights(page: Page): Promise<{ frame: number; picture: number }[]> {
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
async function fits(page: Page, count: number): Promise<void> {
  await expect
    .poll(
      async () => {
        const seen = await heights(page);
        return seen.filter(({ frame, picture: own }) => own > 100 && Math.abs(frame - own) <= 4).length;
      },
      { timeout: 80_000 },
    )
    .toBe(count);
}

/** Narrower: the picture grows; wider: it shrinks. */
async function growsAndShrinks(page: Page): Promise<void> {
  await fits(page, 1);
  for (const width of [340, 900, 500]) {
    await page.setViewportSize({ width, height: 700 });
    await fits(page, 1);
  }
}

describe('hosts that newsrooms have', () => {
  test('pym.js sets the height, growing and shrinking', async () => {
    const body = `<div id="place"></div>${script('/lib/pym.js/dist/pym.v1.js')}
      <script>new pym.Parent('place', '${hosting.on(picture)}', {});</script>`;
    await hosting.host(body, {}, async (page, { troubles }) => {
      await growsAndShrinks(page);
      expect(troubles).toEqual([]);
    });
  });

  test('@newswire/frames sets the height, growing and shrinking', async () => {
    const body = `<div id="place"></div>${script('/lib/@newswire/frames/dist/frames.umd.js')}
      <script>new newswireFrames.Framer(place, { src: '${hosting.on(picture)}' });</script>`;
    await hosting.host(body, {}, async (page, { troubles }) => {
      await growsAndShrinks(page);
      expect(troubles).toEqual([]);
    });
  });

  test('@nprapps/sidechain sets the height, growing and shrinking', async () => {
    const body = `<side-chain src="${hosting.on(picture)}"></side-chain>${script('/lib/@nprapps/sidechain/dist/sidechain.js')}`;
    await hosting.host(body, {}, async (page) => growsAndShrinks(page));
  });

  test('a Guardian page is told in its own words', async () => {
    const body = `<script>
      addEventListener('message', ({ data }) => {
        if (typeof data !== 'string') return;
        const { type, value } = JSON.parse(data);
        if (type === 'set-height') document.querySelector('iframe').height = value;
      });</script>${sandboxed(hosting.on(picture))}`;
    await hosting.host(body, {}, async (page) => fits(page, 1));
  });

  test('a page made for Datawrapper is told in its own words', async () => {
    const body = `<script>
      addEventListener('message', ({ data, source }) => {
        const heights = data['datawrapper-height'];
        for (const frame of document.querySelectorAll('iframe'))
          if (heights && frame.contentWindow === source) frame.height = Object.values(heights)[0];
      });</script>${sandboxed(hosting.on(picture))}`;
    await hosting.host(body, {}, async (page) => fits(page, 1));
  });
});

// The host changes the frame’s address while it loads, as WordPress does: now and then the browser loses the one or the other.
describe('a host that does as WordPress does', { retry: 3 }, () => {
  /** A secret behind the number sign, heights held between 200 and 1000, links to the picture’s own host only. */
  const wordpress = `<script>
    const frame = document.querySelector('iframe');
    const secret = 'a1B2c3D4e5';
    frame.dataset.secret = secret;
    frame.src += '#?secret=' + secret;
    frame.addEventListener('load', () => frame.contentWindow.postMessage({ message: 'ready', secret }, '*'));
    window.followed = [];
    addEventListener('message', ({ data, source }) => {
      if (!data || data.secret !== secret || source !== frame.contentWindow) return;
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
      if (data.message === 'link' && new URL(data.value).protocol.startsWith('http')) followed.push(data.value);
    });</script>`;

  test('sets the height, growing and shrinking', async () => {
    await hosting.host(`${sandboxed(hosting.on(picture), { width: 400 })}${wordpress}`, {}, async (page) => {
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
        if (data && data.secret === 'a1B2c3D4e5' && data.message === 'height') frame.height = data.value;
      });
      frame.addEventListener('load', () => (frame.src += '#?secret=a1B2c3D4e5'), { once: true });</script>`;
    await hosting.host(`${sandboxed(hosting.on(picture), { width: 400 })}${late}`, {}, (page) =>
      fits(page, 1),
    );
  });

  test('holds a high picture to a thousand pixels, and the rest can be scrolled to', async () => {
    const body = `${sandboxed(hosting.on('/embed/targets-by-year/'), { width: 320 })}${wordpress}`;
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
    await hosting.host(`${sandboxed(hosting.on(picture), { height: 800 })}${wordpress}`, {}, async (page) => {
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

describe('our own height script', () => {
  const own = () => `<script async src="${hosting.on('/embed.js')}"></script>`;

  test('serves frames that come later, were hidden, stand in a shadow root or were there before', async () => {
    await hosting.host(sandboxed(hosting.on(picture)), {}, async (page, { troubles }) => {
      await page.addScriptTag({ url: hosting.on('/embed.js') });
      await fits(page, 1);
      await page.evaluate(
        ([later, hidden, inside]) => {
          document.body.insertAdjacentHTML(
            'beforeend',
            `${later}<div hidden>${hidden}</div><div id="shadow"></div>`,
          );
          const root = document.querySelector('#shadow')?.attachShadow({ mode: 'open' });
          if (root) root.innerHTML = inside ?? '';
        },
        ['/embed/three-steps/', '/embed/lead-enterprises/', '/zh/embed/single-champions/'].map((path) =>
          sandboxed(hosting.on(path)),
        ),
      );
      await fits(page, 3);
      await page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
      await fits(page, 4);
      await page.evaluate(() => document.querySelector('iframe')?.remove());
      await fits(page, 3);
      expect(troubles).toEqual([]);
    });
  });

  test('hears the frame, not the word of others', async () => {
    const body = `${sandboxed(hosting.on(picture))}<iframe id="liar" src="/liar"></iframe>${own()}`;
    await hosting.host(body, {}, async (page) => {
      await fits(page, 1);
      await page.evaluate(() => {
        const messages: unknown[] = [
          { type: 'made-with-services', height: 3333 },
          { type: 'made-with-services', height: 'javascript:alert(1)' },
          { type: 'made-with-services', height: Number.NaN },
          { type: 'made-with-services' },
          null,
          'x'.repeat(5_000_000),
        ];
        for (const message of messages) postMessage(message, '*');
        const liar = document.querySelector<HTMLIFrameElement>('#liar')?.contentWindow as unknown as {
          eval(code: string): void;
        };
        liar.eval(`parent.postMessage({ type: 'made-with-services', height: 4444 }, '*')`);
      });
      await page.waitForTimeout(300);
      await fits(page, 1);
      expect((await page.locator('#liar').boundingBox())?.height).toBeLessThan(300);
    });
  });

  test('a picture survives whatever its host sends', async () => {
    await hosting.host(`${sandboxed(hosting.on(picture))}${own()}`, {}, async (page, { troubles }) => {
      await fits(page, 1);
      await page.evaluate(() => {
        const frame = document.querySelector('iframe')?.contentWindow;
        const messages: unknown[] = [
          null,
          undefined,
          0,
          '',
          [],
          { message: 'ready' },
          { message: 'ready', secret: {} },
          { sentinel: 'amp', type: { height: -1 } },
          { type: { toString: 1 } },
          new Map([['type', 'made-with-services']]),
          'pymxPYMxundefinedxPYMxwidthxPYMx1e999',
          'x'.repeat(5_000_000),
        ];
        for (const message of messages) frame?.postMessage(message, '*');
      });
      await page.waitForTimeout(300);
      await fits(page, 1);
      expect(troubles).toEqual([]);
    });
  });

  test('two hundred pictures on one page all get their height', { timeout: 300_000 }, async () => {
    const body = `${sandboxed(hosting.on('/embed/lead-enterprises/')).repeat(200)}${own()}`;
    await hosting.host(body, {}, async (page, { troubles, requests }) => {
      await fits(page, 200);
      expect(troubles).toEqual([]);
      expect(requests.length).toBe(201);
    });
  });
});
