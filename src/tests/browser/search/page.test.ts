import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from '../open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const field = 'search-page input[type="search"]';
const told = (page: Page) => page.locator('search-page [role="status"]');
const answered = (page: Page, words: RegExp) =>
  page.waitForFunction(
    (source) =>
      new RegExp(source).test(document.querySelector('search-page [role="status"]')?.textContent ?? ''),
    words.source,
  );
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

test('nothing of the index is loaded before the reader goes to the field', async () => {
  await site.visit('/search/', {}, async (page, troubles) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(300);
    expect(asked.filter((path) => path.startsWith('/search/index/'))).toEqual([]);
    const loaded = page.waitForResponse(/names\.json$/);
    await page.locator(field).focus();
    await loaded;
    expect(troubles).toEqual([]);
  });
});

test('results say what they are, when, of which strand, and mark what was asked; the address keeps it', async () => {
  await site.visit('/search/', {}, async (page, troubles) => {
    await page.locator(field).fill('little giants');
    await answered(page, /results for/);
    const target = page.locator('[data-results] > li', {
      has: page.locator('a[href="/targets/little-giants-2025/"]'),
    });
    expect(await target.locator('.what').innerText()).toMatch(/Promise[^]*2025/);
    expect(await target.locator('.strand-chip').count()).toBe(1);
    expect(await target.locator('h2 mark').allInnerTexts()).toEqual(['little giants']);
    expect(await target.locator('.other').getAttribute('lang')).toBe('zh-Hans');
    expect(new URL(page.url()).search).toBe('?q=little+giants');
    expect(troubles).toEqual([]);
  });
});

test('a question in the address is asked at once, narrowed to its kind', async () => {
  await site.visit('/zh/search/?q=gongxinbu&kind=event', {}, async (page) => {
    await answered(page, /条结果/);
    const kinds = await page.locator('[data-results] .kind-name').allInnerTexts();
    expect(new Set(kinds)).toEqual(new Set(['事件']));
    await page.locator('search-page label', { hasText: '机构' }).click();
    await expect.poll(() => page.locator('[data-results] a').allInnerTexts()).toEqual(['工业和信息化部']);
    expect(await told(page).innerText()).toContain('1条结果');
    expect(new URL(page.url()).searchParams.get('kind')).toBe('agency');
  });
});

test('the whole way by keyboard', async () => {
  await site.visit('/search/#question', {}, async (page) => {
    expect(await page.locator(field).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.type('372');
    await answered(page, /results for/);
    const titles = await page.locator('[data-results] a').allInnerTexts();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(titles[1]);
    await page.keyboard.press('Escape');
    expect(await page.locator(field).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/policies/ndrc-2021-372/');
    await page.goBack();
    await answered(page, /results for/);
    await page.locator(field).focus();
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-results] li').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('what an input method composes is not asked before it is done', async () => {
  await site.visit('/zh/search/', {}, async (page) => {
    const compose = (type: string, value: string) =>
      page.locator(field).evaluate(
        (element, [kind, text]) => {
          const input = element as HTMLInputElement;
          input.value = text ?? '';
          if (kind === 'start') input.dispatchEvent(new CompositionEvent('compositionstart'));
          input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
          if (kind === 'end') input.dispatchEvent(new CompositionEvent('compositionend'));
        },
        [type, value],
      );
    await compose('start', 'xiao');
    await compose('on', "xiao'ju");
    await page.waitForTimeout(400);
    expect(await page.locator('[data-results] li').count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    await compose('end', '小巨人');
    await answered(page, /小巨人.*条结果/);
  });
});

test('a word taken for another is said, and so is finding nothing', async () => {
  await site.visit('/search/?q=litle+giants', {}, async (page) => {
    await answered(page, /results for/);
    expect(await told(page).innerText()).toContain('searched for “little”');
    await page.locator(field).fill('zzzzzz');
    await answered(page, /Nothing found for “zzzzzz”/);
    expect(await page.locator('[data-lists]').isVisible()).toBe(true);
  });
});

test('what is asked is never markup', async () => {
  await site.visit(
    `/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> $& 372')}`,
    {},
    async (page, troubles) => {
      await answered(page, /onerror/);
      expect(await page.locator('search-page img').count()).toBe(0);
      expect(await told(page).innerText()).toContain('<img src=x onerror=alert(1)> $& 372');
      expect(troubles).toEqual([]);
    },
  );
});

test('an index that does not come is told in words, and tried again', async () => {
  await site.visit('/search/', {}, async (page) => {
    await page.route('**/names.json', (route) => route.abort());
    await page.locator(field).fill('372');
    await answered(page, /could not be loaded/);
    await page.unroute('**/names.json');
    await page.locator(field).fill('372号');
    await answered(page, /results? for/);
  });
});

test('offline is told as offline', async () => {
  await site.visit('/search/', {}, async (page) => {
    await page.context().setOffline(true);
    await page.locator(field).fill('372');
    await answered(page, /offline/);
  });
});

test('with scripts off the page leads to the lists and shows no field', async () => {
  await site.visit('/zh/search/', { javaScriptEnabled: false }, async (page) => {
    expect(await page.locator('[data-lists] a').count()).toBeGreaterThan(6);
    expect(await page.locator('[data-lists] a[href="/zh/glossary/"]').isVisible()).toBe(true);
    expect(await page.locator(field).isVisible()).toBe(false);
    expect(await page.locator('main').innerText()).toContain('搜索需要脚本');
  });
});

test.for([
  { path: '/method/', press: '/', to: '/search/' },
  { path: '/method/', press: 'Control+k', to: '/search/' },
  { path: '/zh/targets/', press: 'Meta+k', to: '/zh/search/' },
  { path: '/timeline/', press: 'Control+k', to: '/search/' },
])('$press on $path opens the search at its field', async ({ path, press, to }) => {
  await site.visit(path, {}, async (page) => {
    await page.keyboard.press(press);
    await page.waitForURL(`**${to}#question`);
    await page.waitForFunction(() => document.activeElement?.id === 'question');
  });
});

test('on the timeline the key / is its own', async () => {
  await site.visit('/timeline/', {}, async (page) => {
    await page.locator('timeline-explorer[data-ready]').waitFor();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('choice-text');
    expect(new URL(page.url()).pathname).toBe('/timeline/');
  });
});

test('the key / can be given up, and is left to whoever types', async () => {
  await site.visit('/search/', {}, async (page) => {
    await page.locator(field).fill('');
    await page.locator(field).press('/');
    expect(await page.locator(field).inputValue()).toBe('/');
    await page.locator('[data-slash]').uncheck();
    await page.goto(new URL('/method/', page.url()).href);
    await page.keyboard.press('/');
    await page.waitForTimeout(200);
    expect(new URL(page.url()).pathname).toBe('/method/');
  });
});

test.for(
  (['light', 'dark'] as const).flatMap((colorScheme) =>
    ['/search/?q=little+giants', '/zh/search/?q=gongxinbu'].map((path) => ({ path, colorScheme })),
  ),
)('$path with its results has no violation of WCAG 2.2 AA in $colorScheme', async ({ path, colorScheme }) => {
  await site.visit(path, { colorScheme, viewport: { width: 1280, height: 900 } }, async (page) => {
    await page.locator('[data-results] a').first().waitFor();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  });
});

test.for([320, 360, 768, 1440])('results keep inside a window of %i px', async (width) => {
  await site.visit('/zh/search/?q=gongxinbu', { viewport: { width, height: 900 } }, async (page) => {
    await page.locator('[data-results] a').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
