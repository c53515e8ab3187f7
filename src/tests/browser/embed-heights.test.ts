import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { embedCode } from '../../embed/embed-code.ts';
import { fits } from './frame-heights.ts';
import { openHosting, sandboxed, type Hosting } from './host-page.ts';

let hosting: Hosting;
beforeAll(async () => {
  hosting = await openHosting();
});
afterAll(() => hosting.close());

const picture = '/embed/little-giants/';
const script = (source: string) => `<script src="${source}"></script>`;

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

  test('takes away the line below a picture that has come, and leaves it where none has', async () => {
    const code = embedCode({
      address: hosting.on(picture),
      script: hosting.on('/embed.js'),
      title: 'Finding',
      height: 300,
      home: hosting.on('/charts/little-giants/'),
      site: 'Site',
    });
    const line = 'p.made-with-services';
    await hosting.host(code, {}, async (page) => {
      await fits(page, 1);
      expect(await page.locator(line).isVisible()).toBe(false);
    });
    const dropped = code.replace(/<iframe.*<\/iframe>/, '');
    for (const body of [dropped, code.replace('<iframe', '<iframe hidden')])
      await hosting.host(body, {}, async (page) => {
        await page.waitForTimeout(500);
        expect(await page.locator(line).innerText()).toBe('Finding · Site');
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
