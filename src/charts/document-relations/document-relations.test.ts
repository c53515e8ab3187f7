import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locale.ts';
import { expectGolden } from '../../tests/expect-golden.ts';
import { inventedLedger } from '../testing/invented-ledger.ts';
import { documentRelations } from './document-relations.ts';

const [loom] = inventedLedger.policies;
const policy = (id: string, date: string, more: object = {}) => ({
  ...loom!,
  id,
  short: { en: `Plan of ${date} for the looms`, zh: `${date}年织机行动方案` },
  signed: null,
  published: { date, confidence: 'high' as const, evidence: ['loom-page'] },
  ...more,
});
const ledger = {
  ...inventedLedger,
  policies: [
    policy('first', '2031', { followedBy: ['second'] }),
    policy('guide', '2031-05'),
    policy('second', '2032', { follows: ['first'], restsOn: ['guide'] }),
    policy('heir', '2033-04-05', { restsOn: ['second'] }),
  ],
};
const chart = documentRelations('second');

describe.each(locales)('a document among its relations in %s', (locale) => {
  const context = { locale, address: (path: string) => `/base${path}` };

  test.each([288, 680, 960])('is drawn as it was when it was last looked at, %d px wide', async (width) => {
    const markup = chart.draw(ledger, context, width).replaceAll('><', '>\n<');
    await expectGolden(`${markup}\n`, `document-relations-${width}.${locale}.golden.svg`);
  });

  test('is told as it was when it was last read', async () => {
    const told = { words: chart.words(ledger, context), table: chart.table(ledger, context) };
    await expectGolden(`${JSON.stringify(told, null, 2)}\n`, `document-relations.${locale}.golden`);
  });

  test('leads to every document but itself', () => {
    const links = [...chart.draw(ledger, context, 960).matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(links).toEqual(['first', 'guide', 'heir'].map((id) => `/base/policies/${id}/`));
  });
});
