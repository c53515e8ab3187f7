import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const view = { width: 1440, height: 900 };
/** How much of the field of ten thousand is hidden from above: `inset(62% 0px 0px)` is 62. */
const hidden = `Number.parseFloat(getComputedStyle([...document.querySelectorAll('.field .promised')].find((one) => one.getBoundingClientRect().width > 0)).clipPath.slice(6)) || 0`;
const field = `[...document.querySelectorAll('.field')].find((one) => one.getBoundingClientRect().width > 0)`;
/** The field in the middle of the screen; then, since what is far below is not drawn at all, with its head just under the screen. */
const toTheMiddle = `${field}.scrollIntoView({ block: 'center', behavior: 'instant' })`;
const justBelow = `scrollBy({ top: ${field}.getBoundingClientRect().top - innerHeight - 40, behavior: 'instant' })`;

test('the field fills as the reader comes to it, and is full in the middle of the screen', async () => {
  const seen = await site.visit('/', { viewport: view }, async (page) => {
    const hiddenAfter = async (...moves: readonly string[]) => {
      for (const move of moves) {
        await page.evaluate(move);
        await page.waitForTimeout(200);
      }
      return page.evaluate<number>(hidden);
    };
    return { before: await hiddenAfter(toTheMiddle, justBelow), after: await hiddenAfter(toTheMiddle) };
  });
  expect(seen.before).toBe(100);
  expect(seen.after).toBe(0);
});

test('who asked for less motion, and paper, get every picture whole', async () => {
  await site.visit('/', { viewport: view, reducedMotion: 'reduce' }, async (page) => {
    expect(await page.evaluate<number>(hidden)).toBe(0);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
  await site.visit('/zh/', { viewport: view }, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate<number>(hidden)).toBe(0);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test('the opening comes to rest within a second or so, and nothing of it stays hidden', async () => {
  const clips = await site.visit('/', { viewport: view }, async (page) => {
    await page.waitForTimeout(1300);
    return page.evaluate(() =>
      [...document.querySelectorAll('.opening .file')]
        .filter((file) => file.getBoundingClientRect().width > 0)
        .map((file) => getComputedStyle(file).clipPath),
    );
  });
  expect(clips.length).toBeGreaterThan(5);
  expect(new Set(clips)).toEqual(new Set(['none']));
});
