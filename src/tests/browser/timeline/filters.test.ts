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

describe('filters', () => {
  test('the list, the drawing, the address and the back button go together', async () => {
    await site.visit('/timeline/', still, async (page, troubles) => {
      const timeline = await timelineOn(page);
      expect(await timeline.listed()).toEqual(events.map(({ id }) => id));
      expect(await timeline.drawn()).toEqual(sorted(events.map(({ id }) => id)));

      await page.getByRole('checkbox', { name: /^Champion firms/ }).check();
      await page.getByRole('checkbox', { name: /^due/ }).check();
      await timeline.settled();
      const due = events.filter(({ strand, kind }) => strand === 'champion-firms' && kind === 'due');
      expect(await timeline.listed()).toEqual(due.map(({ id }) => id));
      expect(await timeline.drawn()).toEqual(sorted(due.map(({ id }) => id)));
      expect(timeline.query()).toBe('?strand=champion-firms&kind=due');
      expect(await timeline.tally()).toBe(`${due.length} of ${events.length} entries`);

      await page.goBack();
      await timeline.settled();
      expect(timeline.query()).toBe('?strand=champion-firms');
      expect(await timeline.listed()).toEqual(
        events.filter(({ strand }) => strand === 'champion-firms').map(({ id }) => id),
      );
      expect(await page.getByRole('checkbox', { name: /^due/ }).isChecked()).toBe(false);
      expect(troubles).toEqual([]);
    });
  });

  test('an address opens as it was left, and its counts are those of the list', async () => {
    await site.visit('/zh/timeline/?kind=milestone&body=miit&text=小巨人', still, async (page) => {
      const timeline = await timelineOn(page);
      const giants = events.filter(
        ({ kind, agencies, title }) =>
          kind === 'milestone' && agencies.includes('miit') && title.zh.includes('小巨人'),
      );
      expect(giants.length).toBeGreaterThan(3);
      expect(await timeline.listed()).toEqual(giants.map(({ id }) => id));
      const champions = giants.filter(({ strand }) => strand === 'champion-firms');
      expect(await page.locator('label:has(#strand-champion-firms) .count').innerText()).toBe(
        String(champions.length),
      );
      expect(await page.locator('#choice-body').inputValue()).toBe('miit');
    });
  });

  test('documents stand at the day that is asked for, and those with one day alone stay', async () => {
    await site.visit('/timeline/?dates=published', still, async (page) => {
      const timeline = await timelineOn(page);
      const steps = (kind: string) =>
        new Set(events.flatMap((event) => (event.kind === kind ? [event.policy] : [])));
      const [signed, published] = [steps('signed'), steps('published')];
      const both = [...signed].filter((policy) => published.has(policy));
      expect(both.length).toBeGreaterThan(3);
      const listed = await timeline.listed();
      expect(listed).toEqual(
        events.filter(({ kind, policy }) => kind !== 'signed' || !both.includes(policy)).map(({ id }) => id),
      );
      expect(await timeline.drawn()).toEqual(sorted(listed));
      await page.locator('#choice-dates').selectOption('signed');
      await timeline.settled();
      expect(timeline.query()).toBe('?dates=signed');
      expect(await timeline.listed()).toEqual(
        events
          .filter(({ kind, policy }) => kind !== 'published' || !both.includes(policy))
          .map(({ id }) => id),
      );
      await page.locator('#choice-dates').selectOption('');
      await timeline.settled();
      expect(timeline.query()).toBe('');
    });
  });

  test('typing filters, Escape empties, nothing found is said', async () => {
    await site.visit('/timeline/', still, async (page) => {
      const timeline = await timelineOn(page);
      await page.keyboard.press('/');
      await page.keyboard.type('no such words');
      await timeline.settled();
      expect(await timeline.listed()).toEqual([]);
      expect(await page.locator('.nothing').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await timeline.settled();
      expect(await timeline.listed()).toHaveLength(events.length);
      expect(timeline.query()).toBe('');
    });
  });

  test('the live region speaks only when the count changes', async () => {
    await site.visit('/timeline/', still, async (page) => {
      const timeline = await timelineOn(page);
      await page.evaluate(() => {
        const counts = document.querySelector('.tally-count');
        new MutationObserver((changes) => {
          document.body.dataset['said'] = String(Number(document.body.dataset['said'] ?? 0) + changes.length);
        }).observe(counts ?? document, { childList: true, characterData: true, subtree: true });
      });
      await page.getByRole('checkbox', { name: /^signed/ }).check();
      await timeline.settled();
      await page
        .locator('.live')
        .focus()
        .catch(() => undefined);
      await page.getByRole('button', { name: 'Copy the link to this view' }).focus();
      await timeline.settled();
      expect(await page.evaluate(() => document.body.dataset['said'])).toBe('1');
    });
  });
});

describe('whatever the address says', () => {
  const hostile = [
    { name: 'markup as text', query: '?text=%3Cimg%20src=x%20onerror=alert(1)%3E' },
    {
      name: 'names that objects have',
      query: '?strand=%3Cimg%20onerror%3E&kind=__proto__&body=constructor&status=toString&event=nobody',
    },
    { name: '10,000 characters of text', query: `?text=${'x'.repeat(10_000)}` },
    { name: '10,000 characters of strand', query: `?strand=${'y'.repeat(10_000)}` },
    { name: 'days of no calendar', query: '?from=0000-00-00&to=9999-99-99&event=%22%5D&text=%E0%A4%A' },
    {
      name: 'an entry that the filter leaves out',
      query: '?event=miit-2021-70-published&strand=large-small-integration',
    },
  ];
  test.for(hostile)('$name executes nothing and throws nothing', async ({ query }) => {
    await site.visit(`/timeline/${query}`, still, async (page, troubles) => {
      page.on('dialog', () => expect.fail('a dialog opened'));
      const timeline = await timelineOn(page);
      expect(await page.locator('timeline-explorer img').count()).toBe(0);
      expect(sorted(await timeline.listed())).toEqual(await timeline.drawn());
      expect(troubles).toEqual([]);
    });
  });
});
