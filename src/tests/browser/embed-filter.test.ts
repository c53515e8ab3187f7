import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localeFolder, locales, type Locale } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { openHosting, sandboxed, type Hosting } from './host-page.ts';

const { events, strands } = loadLedger();
const all = events.length;
let hosting: Hosting;
beforeAll(async () => {
  hosting = await openHosting();
});
afterAll(() => hosting.close());

const below = (locale: Locale, path: string) => `/${localeFolder[locale]}${path.slice(1)}`;

/** What a frame shows: titles of its table’s rows, ids of its marks, names of its lanes, the line about what is left out. */
const shownIn = (frame: Frame | Page) =>
  frame.evaluate(() => {
    const drawing = [...document.querySelectorAll<HTMLElement>('.drawing')].find((one) => one.offsetHeight);
    const marks = [...(drawing?.querySelectorAll('.lane a') ?? [])];
    const line = document.querySelector<HTMLElement>('.left-out');
    const box = drawing?.querySelector('svg')?.getBoundingClientRect();
    return {
      rows: [...document.querySelectorAll('tbody tr:not([hidden]) th')].map((one) => one.textContent),
      marks: marks.map((mark) => mark.getAttribute('href')?.split('/').at(-2)).sort(),
      lanes: [...(drawing?.querySelectorAll<SVGElement>('.lane') ?? [])].map(
        ({ dataset }) => dataset['strand'],
      ),
      line: line?.hidden === false ? line.innerText : null,
      height: box?.height ?? 0,
      spill: [...(drawing?.querySelectorAll('a, text, .term') ?? [])].filter(
        (one) => one.getBoundingClientRect().bottom > (box?.bottom ?? 0) + 1,
      ).length,
    };
  });

/** Questions that the page of the timeline answers as well. */
const questions = [
  'strand=champion-firms&kind=due',
  'strand=services-for-manufacturing,large-small-integration',
  'kind=published&dates=published',
  'dates=signed',
  'body=ndrc',
  'status=met',
  'from=2021-01-01&to=2022-12-31',
];

test.for(locales)('a filtered frame shows what the filtered timeline lists, in %s', async (locale) => {
  const named = `text=${encodeURIComponent(locale === 'en' ? 'single champion' : '单项冠军')}`;
  for (const question of [...questions, named]) {
    const listed = await hosting.open(
      hosting.on(below(locale, `/timeline/?${question}`)),
      { viewport: { width: 700, height: 900 } },
      async (page) => {
        await page.locator('timeline-explorer[data-ready]').waitFor();
        return page.evaluate(() =>
          [...document.querySelectorAll('li.entry:not([hidden])')].map(({ id }) => id).sort(),
        );
      },
    );
    expect(listed.length, question).toBeGreaterThan(0);
    expect(listed.length, question).toBeLessThan(all);
    const frame = sandboxed(hosting.on(below(locale, `/embed/timeline-lanes/?${question}`)));
    await hosting.host(frame, {}, async (page, { troubles, requests }) => {
      const shown = await shownIn(page.frames()[1] ?? page);
      const titles = events.filter(({ id }) => listed.includes(id)).map(({ title }) => title[locale]);
      expect(shown.marks, question).toEqual(listed);
      expect(shown.rows, question).toEqual(titles);
      expect(shown.line, question).toContain(String(listed.length));
      expect(shown.line, question).toContain(String(all));
      expect(shown.spill, question).toBe(0);
      expect([troubles, requests.length]).toEqual([[], 1]);
    });
  }
});

test('lanes that are left out leave no gap, whichever they are', async () => {
  const of = (query: string, width: number) =>
    hosting.open(hosting.on(`/embed/timeline-lanes/${query}`), { viewport: { width, height: 700 } }, (page) =>
      shownIn(page),
    );
  for (const width of [300, 720]) {
    const whole = await of('', width);
    expect(whole).toMatchObject({ line: null, spill: 0 });
    for (const { id } of strands) {
      const one = await of(`?strand=${id}`, width);
      expect(one).toMatchObject({ lanes: [id], spill: 0 });
      expect(one.height).toBeLessThan(whole.height * 0.75);
    }
  }
});

test('the frame tells its host how high it is without what is left out', async () => {
  const script = `<script async src="${hosting.on('/embed.js')}"></script>`;
  const frames = ['', '?strand=services-for-manufacturing'].map((query) =>
    sandboxed(hosting.on(`/embed/timeline-lanes/${query}`)),
  );
  await hosting.host(frames.join('') + script, {}, async (page) => {
    await page.waitForFunction(() => {
      const [whole, part] = [...document.querySelectorAll('iframe')].map((frame) => frame.clientHeight);
      return whole && part && whole > 500 && part < whole * 0.8;
    });
  });
});

test('the line leads to the whole timeline, and the entry that an address chose is lit', async () => {
  const query = '?strand=champion-firms&event=miit-2021-70-published';
  await hosting.open(hosting.on(`/zh/embed/timeline-lanes/${query}`), {}, async (page) => {
    const link = await page.locator('.left-out a').getAttribute('href');
    expect(new URL(link ?? '').pathname).toBe('/zh/timeline/');
    const lit = await page.evaluate(() =>
      [...document.querySelectorAll('.lit')].map((one) => one.getAttribute('href')?.split('/').at(-2)),
    );
    expect(new Set(lit)).toEqual(new Set(['miit-2021-70-published']));
  });
});

test('without scripts all is shown, and nothing is said to be left out', async () => {
  const address = hosting.on('/embed/timeline-lanes/?strand=champion-firms');
  await hosting.open(address, { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('tbody tr').count()).toBe(all);
    expect(await page.locator('.left-out').isVisible()).toBe(false);
  });
});

test('values that are none, however they look, leave nothing out and break nothing', async () => {
  const hostile = [
    'strand=nobody',
    'kind=__proto__&strand=constructor',
    `strand=${encodeURIComponent('"]<img src=x onerror=alert(1)>')}`,
    'from=yesterday&to=2021-02-30',
    'from=2030-01-01&to=2010-01-01',
    'status=%E0%A4%A',
    `body=${'x'.repeat(6000)}`,
    'strand=,,,&kind=&text=%20%20',
  ];
  for (const query of hostile)
    await hosting.open(hosting.on(`/embed/timeline-lanes/?${query}`), {}, async (page, { troubles }) => {
      const shown = await shownIn(page);
      expect(shown, query).toMatchObject({ line: null });
      expect(shown.rows.length, query).toBe(all);
      expect(troubles, query).toEqual([]);
    });
});

test('a question that nothing answers says so, and stays a picture', async () => {
  await hosting.open(hosting.on('/embed/timeline-lanes/?text=%3Cb%3Ezzz'), {}, async (page, { troubles }) => {
    const shown = await shownIn(page);
    expect(shown).toMatchObject({ rows: [], marks: [], spill: 0 });
    expect(shown.line).toMatch(/^0 of/);
    expect(shown.height).toBeGreaterThan(20);
    expect(troubles).toEqual([]);
  });
});

test.for(locales)('the example on the picture’s page works, in %s', async (locale) => {
  const path = below(locale, '/charts/timeline-lanes/');
  const { link, code } = await hosting.open(hosting.on(path), {}, (page) =>
    page.evaluate(() => {
      const part = document.querySelector('section[aria-labelledby="part"]');
      return {
        link: part?.querySelector<HTMLAnchorElement>('a[href*="/embed/"]')?.href ?? '',
        code: part?.querySelector('code')?.textContent ?? '',
      };
    }),
  );
  expect(code.replaceAll('&amp;', '&')).toContain(link);
  const { pathname, search } = new URL(link);
  await hosting.open(hosting.on(`${pathname}${search}`), {}, async (page) => {
    const shown = await shownIn(page);
    const wanted = events.filter(({ strand, kind }) => strand === 'champion-firms' && kind === 'due');
    expect(shown.rows).toEqual(wanted.map(({ title }) => title[locale]));
  });
});
