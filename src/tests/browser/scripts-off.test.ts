import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { openSite, type OpenSite } from './open-site.ts';

const ledger = loadLedger();
let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** What a reader must find on an index with scripts off: the title of every record. */
const indexes = [
  { path: 'timeline/', titles: ledger.events.map(({ title }) => title) },
  { path: 'targets/', titles: ledger.targets.map(({ name }) => name) },
  { path: 'policies/', titles: ledger.policies.map(({ title }) => title) },
  { path: 'agencies/', titles: ledger.agencies.map(({ short }) => short) },
  { path: 'sources/', titles: ledger.articles.map(({ title }) => title) },
  { path: 'glossary/', titles: ledger.terms.map(({ term }) => term) },
  { path: 'corrections/', titles: ledger.corrections.map(({ title }) => title) },
];
const plain = (text: string) => text.replace(/\{\{[^{}]*\}\}/g, '').replace(/\s+/g, '');

describe.for(locales)('with scripts off, in %s', (locale) => {
  test.for(indexes)('$path shows every record', async ({ path, titles }) => {
    const address = locale === 'en' ? `/${path}` : `/zh/${path}`;
    const text = await site.visit(address, { javaScriptEnabled: false }, async (page) =>
      plain(await page.innerText('main')),
    );
    expect(titles.map((title) => plain(title[locale])).filter((title) => !text.includes(title))).toEqual([]);
  });

  test('every provision of every policy can be read on its page', async () => {
    for (const policy of ledger.policies) {
      const provisions = ledger.provisions.filter((provision) => provision.policy === policy.id);
      if (provisions.length === 0) continue;
      const address = `${locale === 'en' ? '/' : '/zh/'}policies/${policy.id}/`;
      const text = await site.visit(address, { javaScriptEnabled: false }, async (page) =>
        plain(await page.innerText('main')),
      );
      const missing = provisions.flatMap(({ id, heading, summary }) =>
        [heading.zh, summary?.[locale] ?? '']
          .filter((words) => !text.includes(plain(words)))
          .map((words) => `${id}: ${words}`),
      );
      expect(missing).toEqual([]);
    }
  });
});
