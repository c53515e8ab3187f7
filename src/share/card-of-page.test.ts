import { expect, test } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { loadLedger } from '../ledger.ts';
import { cardDrawing } from './card-drawing.ts';
import { cardOfPage } from './card-of-page.ts';

const ledger = loadLedger();
const page = (path: string) => ({ path, title: 'A page', description: 'What it is about.' });

test.for(locales)(
  'in %s every record has a card of its own title, and says what the picture shows',
  (locale) => {
    const records = [
      ...ledger.policies.map(({ id, title }) => ({ path: `/policies/${id}/`, title })),
      ...ledger.targets.map(({ id, name }) => ({ path: `/targets/${id}/`, title: name })),
      ...ledger.events.map(({ id, title }) => ({ path: `/timeline/${id}/`, title })),
      ...ledger.agencies.map(({ id, name }) => ({ path: `/agencies/${id}/`, title: name })),
      ...ledger.articles.map(({ id, title }) => ({ path: `/sources/${id}/`, title })),
    ];
    for (const { path, title } of records) {
      const card = cardOfPage(page(path), locale, ledger);
      expect(card.title).toBe(title[locale]);
      expect(card.alternative).not.toBe('');
      expect(cardDrawing(card, ledger, locale)).toContain('viewBox="0 0 1200 630"');
    }
  },
);

test('a policy has its own file lit, under its number', () => {
  const card = cardOfPage(page('/policies/ndrc-2021-372/'), 'en', ledger);
  expect(card.number).toBe('发改产业〔2021〕372号');
  expect(card.art).toMatchObject({ kind: 'stack', lit: ['ndrc-2021-372'] });
});

test('a page of no record says what it is about, before the whole stack', () => {
  const card = cardOfPage(page('/glossary/'), 'zh', ledger);
  expect(card).toMatchObject({
    title: 'A page',
    standfirst: 'What it is about.',
    art: { kind: 'stack', lit: [] },
  });
});

test('the page of a picture shows that picture', () => {
  const card = cardOfPage(page('/about/design/three-steps/'), 'en', ledger);
  expect(card.art).toMatchObject({ kind: 'chart', chart: { id: 'three-steps' } });
});
