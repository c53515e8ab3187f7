import { extract } from '@extractus/oembed-extractor';
import { JSDOM } from 'jsdom';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { charts } from '../../charts/index.ts';
import { timelineLanes } from '../../charts/timeline-lanes/timeline-lanes.ts';
import type { OembedAnswer } from '../../embed/oembed.ts';
import { localeFolder, locales } from '../../i18n/locale.ts';
import { word } from '../../i18n/words.ts';
import { loadLedger } from '../../ledger.ts';
import { openHosting, type Hosting } from './host-page.ts';

const ledger = loadLedger();
let hosting: Hosting;
beforeAll(async () => {
  hosting = await openHosting();
});
afterAll(() => hosting.close());

/** The site names itself by the address it is built for; what is asked for there is answered here. */
beforeEach(() => {
  const real = fetch;
  vi.stubGlobal('fetch', (input: string | URL | Request, init?: RequestInit) => {
    const { pathname, search } = new URL(input instanceof Request ? input.url : input);
    return real(hosting.on(`${pathname}${search}`), init);
  });
});
afterEach(() => void vi.unstubAllGlobals());

const cases = locales.flatMap((locale) =>
  charts.flatMap((chart) =>
    [
      `/charts/${chart.id}/`,
      `/embed/${chart.id}/`,
      ...(chart.id === timelineLanes.id ? ['/timeline/'] : []),
    ].map((path) => ({ locale, chart, path: `/${localeFolder[locale]}${path.slice(1)}` })),
  ),
);

test.for(cases)('a consumer of oEmbed finds the picture at $path', async ({ locale, chart, path }) => {
  const answer = (await extract(hosting.on(path))) as unknown as OembedAnswer;
  expect(answer).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: chart.words(ledger, { locale, address: (below) => below }).title,
    provider_name: word(locale, 'site.name'),
  });
  expect(answer.width).toSatisfy(Number.isInteger);
  expect(answer.height).toSatisfy((height: number) => Number.isInteger(height) && height >= 200);
  const thumbnail = new URL(answer.thumbnail_url);
  expect((await fetch(thumbnail)).headers.get('content-type')).toBe('image/png');
});

/** As WordPress cleans what a site it does not know answers: a frame of few attributes, without powers. */
function sanitised(html: string): string {
  const frame = new JSDOM(html).window.document.querySelector('iframe');
  const kept = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
  for (const { name } of [...(frame?.attributes ?? [])])
    if (!kept.includes(name)) frame?.removeAttribute(name);
  frame?.setAttribute('sandbox', 'allow-scripts');
  return frame?.outerHTML ?? '';
}

test('what WordPress leaves of an answer still shows the picture, at a height that holds it', async () => {
  for (const chart of charts) {
    const answer = (await extract(hosting.on(`/charts/${chart.id}/`))) as unknown as OembedAnswer;
    const frame = sanitised(answer.html);
    const address = new URL(/src="([^"]*)"/.exec(frame)?.[1] ?? '');
    await hosting.host(
      frame.replace(address.href, hosting.on(address.pathname)),
      {},
      async (page, { troubles }) => {
        const inside = page.frames().find((one) => one.url().includes('/embed/'));
        const high = (await inside?.evaluate(() => document.body.getBoundingClientRect().height)) ?? 0;
        expect(high, chart.id).toBeGreaterThan(150);
        expect(answer.height, chart.id).toBeGreaterThanOrEqual(Math.floor(high));
        expect(answer.height - high, chart.id).toBeLessThan(90);
        expect(troubles).toEqual([]);
      },
    );
  }
});
