import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadLedger } from '../../../ledger.ts';
import { openSite, type OpenSite } from '../open-site.ts';
import { still, timelineOn } from './timeline-page.ts';

const { events } = loadLedger();
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const sorted = (ids: readonly string[]) => [...ids].sort();

describe('the view', () => {
  test('buttons look closer and lead back, and the list follows', async () => {
    await site.visit('/timeline/', still, async (page) => {
      const timeline = await timelineOn(page);
      const whole = await timeline.range();
      for (let press = 0; press < 12; press += 1)
        await page.getByRole('button', { name: 'Closer', exact: true }).click();
      await timeline.settled();
      const { from, to } = Object.fromEntries(new URLSearchParams(timeline.query()));
      const days = (Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000 + 1;
      expect(days).toBeGreaterThanOrEqual(30);
      expect(days).toBeLessThanOrEqual(32);
      expect(sorted(await timeline.listed())).toEqual(await timeline.drawn());
      await page.getByRole('button', { name: 'Earlier' }).click();
      await timeline.settled();
      expect(timeline.query()).not.toContain(`from=${from}`);
      await page.getByRole('button', { name: 'Whole period' }).click();
      await timeline.settled();
      expect(await timeline.range()).toBe(whole);
      expect(timeline.query()).toBe('');
    });
  });

  test('the wheel scrolls the page until the drawing has been entered, and never traps it', async () => {
    await site.visit('/timeline/', still, async (page) => {
      const timeline = await timelineOn(page);
      await page.locator('.live-drawing').scrollIntoViewIfNeeded();
      const box = await page.locator('.live').boundingBox();
      if (!box) throw new Error('Unexpected lack of the drawing.');
      await page.mouse.move(box.x + box.width / 2, box.y + 20);
      const start = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, 120);
      await timeline.settled();
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(start);
      expect(timeline.query()).toBe('');

      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -400);
      await page.keyboard.up('Control');
      await timeline.settled();
      expect(timeline.query()).toContain('from=');

      await timeline.mark('ndrc-2021-372-published').focus();
      const before = await page.evaluate(() => scrollY);
      await page.mouse.wheel(0, 4000);
      await timeline.settled();
      expect(await timeline.range()).toBe('2014 – 2028');
      await page.mouse.wheel(0, 200);
      await timeline.settled();
      expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before);
    });
  });

  test('two fingers pinch, one drags, and a drag presses nothing', async () => {
    await site.visit('/timeline/', { ...still, hasTouch: true }, async (page) => {
      const timeline = await timelineOn(page);
      const { x, y, width } = (await page.locator('.live').boundingBox()) ?? { x: 0, y: 0, width: 0 };
      await page.evaluate(
        ({ middle, top }) => {
          const surface = document.querySelector('.live');
          const finger = (type: string, pointerId: number, clientX: number) =>
            surface?.dispatchEvent(
              new PointerEvent(type, {
                pointerId,
                clientX,
                clientY: top,
                pointerType: 'touch',
                bubbles: true,
              }),
            );
          finger('pointerdown', 11, middle - 40);
          finger('pointerdown', 12, middle + 40);
          for (let step = 1; step <= 8; step += 1) {
            finger('pointermove', 11, middle - 40 - step * 20);
            finger('pointermove', 12, middle + 40 + step * 20);
          }
          finger('pointerup', 11, middle - 200);
          finger('pointerup', 12, middle + 200);
        },
        { middle: x + width / 2, top: y + 60 },
      );
      await timeline.settled();
      const pinched = new URLSearchParams(timeline.query());
      const days = (Date.parse(pinched.get('to') ?? '') - Date.parse(pinched.get('from') ?? '')) / 86_400_000;
      expect(days).toBeGreaterThan(900);
      expect(days).toBeLessThan(1300);

      await page.mouse.move(x + width / 2, y + 30);
      await page.mouse.down();
      await page.mouse.move(x + width / 2 + 150, y + 30, { steps: 5 });
      await page.mouse.up();
      await timeline.settled();
      const dragged = new URLSearchParams(timeline.query());
      expect(Date.parse(dragged.get('from') ?? '')).toBeLessThan(Date.parse(pinched.get('from') ?? ''));
      expect(dragged.get('event')).toBeNull();
    });
  });

  test('a year is drawn as a year, from its first day to its last', async () => {
    const year = events.find(({ date, kind }) => /^\d{4}$/.test(date) && kind !== 'due');
    await site.visit(`/timeline/?from=${year?.date}-01-01&to=${year?.date}-12-31`, still, async (page) => {
      const timeline = await timelineOn(page);
      const { left, right, room } = await timeline.mark(year?.id ?? '').evaluate((mark) => {
        const interval = mark.querySelector('.between')?.getBoundingClientRect();
        const clip = document.querySelector('.live clipPath rect');
        const room = Number(clip?.getAttribute('width')) + 2 * Number(clip?.getAttribute('x'));
        return { left: interval?.left ?? 0, right: interval?.right ?? 0, room };
      });
      expect(Math.abs(right - left - room)).toBeLessThan(2);
    });
  });
});

describe('the keyboard', () => {
  test('arrows go through the entries in time, Home and End to the ends, Escape closes, Enter opens', async () => {
    await site.visit('/timeline/?strand=services-for-manufacturing', still, async (page) => {
      const timeline = await timelineOn(page);
      const mine = events.filter(({ strand }) => strand === 'services-for-manufacturing');
      const focused = () => page.evaluate(() => (document.activeElement as SVGElement | null)?.dataset['id']);
      await timeline.mark(mine[0]?.id ?? '').focus();
      const card = page.locator('.event-card');
      expect(await card.innerText()).toContain(mine[0]?.title.en);
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe(mine[1]?.id);
      expect(await card.innerText()).toContain(mine[1]?.title.en);
      await page.keyboard.press('End');
      expect(await focused()).toBe(mine.at(-1)?.id);
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe(mine.at(-1)?.id);
      for (let press = 0; press < 8; press += 1) await page.keyboard.press('+');
      await page.keyboard.press('Home');
      await timeline.settled();
      expect(await focused()).toBe(mine[0]?.id);
      expect(await timeline.listed()).toContain(mine[0]?.id);
      await page.keyboard.press('0');
      await page.keyboard.press('Escape');
      await timeline.settled();
      expect(await card.isVisible()).toBe(false);
      expect(timeline.query()).toBe('?strand=services-for-manufacturing');
      expect(await page.locator('.live a.event[tabindex="0"]').count()).toBe(1);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/timeline/${mine[0]?.id}/`);
      await page.getByRole('link', { name: 'Show on the timeline' }).click();
      await timelineOn(page);
      expect(await page.locator('.event-card').innerText()).toContain(mine[0]?.title.en);
    });
  });
});
