import { parseAtomFeed } from 'feedsmith';
import { expect, test } from 'vitest';
import { pictureName } from '../../i18n/picture-names.ts';
import { exportingInBoth } from '../testing.ts';
import { atomText } from './atom.ts';
import { correctionsFeed } from './corrections-feed.ts';
import { eventsFeed } from './events-feed.ts';

const read = (content: unknown) => parseAtomFeed(String(content));

test.for(exportingInBoth)(
  'another reader finds in the feed of events all that has happened ($locale)',
  (exporting) => {
    const { ledger, locale, addressOf } = exporting;
    const feed = read(eventsFeed(exporting).content);
    const entries = feed.entries ?? [];
    const happened = ledger.events.filter(({ date }) => date <= ledger.edition.date && date !== '2026');
    expect(entries.map(({ id }) => id).toSorted()).toEqual(
      happened.map(({ id }) => addressOf(`/timeline/${id}/`)).toSorted(),
    );
    for (const event of happened) {
      const entry = entries.find(({ id }) => id === addressOf(`/timeline/${event.id}/`));
      expect(entry?.title?.value).toContain(event.title[locale]);
      expect(entry?.summary?.value).toBe(event.summary[locale]);
      expect(entry?.categories?.map(({ term }) => term)).toEqual([event.kind, event.strand]);
      expect(entry?.links?.map(({ href }) => href)).toEqual([entry?.id]);
      expect(entry?.updated?.slice(0, event.date.length)).toBe(event.date);
    }
    const updated = entries.map((entry) => entry.updated ?? '');
    expect(updated).toEqual(updated.toSorted().reverse());
  },
);

test.for(exportingInBoth)(
  'another reader finds every correction in the feed of them ($locale)',
  (exporting) => {
    const { ledger, locale, addressOf } = exporting;
    const feed = read(correctionsFeed(exporting).content);
    expect(feed.entries?.map(({ id, title, summary }) => [id, title?.value, summary?.value])).toEqual(
      ledger.corrections
        .toSorted((one, two) => two.date.localeCompare(one.date) || one.id.localeCompare(two.id))
        .map(({ id, title, reason }) => [
          addressOf(`/corrections/#${id}`),
          title[locale],
          expect.stringContaining(reason[locale]) as string,
        ]),
    );
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(addressOf('/data/corrections.atom'));
    expect(feed.authors?.length).toBe(1);
  },
);

test.for(exportingInBoth)(
  'another reader learns from the feed of corrections whom each is for ($locale)',
  (exporting) => {
    const { ledger, locale, addressOf } = exporting;
    const [correction] = ledger.corrections;
    const mistaken = {
      ...exporting,
      released: ['1.0.0', '1.1.0', '2.0.0'],
      ledger: {
        ...ledger,
        corrections: [
          {
            ...correction!,
            concerns: { ...correction!.concerns, charts: ['policy-stack'], policies: [] },
            carried: { from: '1.1.0', until: '1.1.1' },
          },
        ],
      },
    };
    const [entry] = read(correctionsFeed(mistaken).content).entries ?? [];
    expect(entry?.summary?.value).toContain(pictureName('policy-stack', locale));
    expect(entry?.summary?.value).toContain('1.1.0');
    expect(entry?.summary?.value).not.toMatch(/1\.0\.0|2\.0\.0/);
    expect(entry?.links?.filter(({ rel }) => rel === 'related').map(({ href }) => href)).toEqual([
      addressOf('/charts/policy-stack/'),
      addressOf('/v/1.1.0/'),
    ]);
  },
);

test('marks of XML in a text are text, and what XML forbids is dropped', () => {
  const feed = read(
    atomText({
      locale: 'en',
      title: 'a <b> & "c" \u0008',
      subtitle: 's',
      author: 'x',
      rights: 'r',
      self: 'https://example.org/f?a=1&b=2',
      page: 'https://example.org/',
      updated: '2030-01-02',
      entries: [],
    }),
  );
  expect(feed.title?.value).toBe('a <b> & "c"');
  expect(feed.id).toBe('https://example.org/f?a=1&b=2');
});
