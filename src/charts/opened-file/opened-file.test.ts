import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { openedFile } from './opened-file.ts';
import { readOpened } from './opened-reading.ts';

const ledger = loadLedger();
const contextOf = (locale: Locale) => ({ locale, address: (path: string) => `/base${path}` });
const documents = ['ndrc-2021-372', 'miit-2021-70', 'miit-2022-54'];

describe.each(documents)('%s opened', (id) => {
  const { signatories } = readOpened(ledger, id);

  test('names its signatories in their order, each as a link, at every width', () => {
    const chart = openedFile(id);
    for (const locale of locales)
      for (const width of chart.widths) {
        const { document } = new JSDOM(chart.draw(ledger, contextOf(locale), width)).window;
        const links = [...document.querySelectorAll('.signatory')].map((link) => link.getAttribute('href'));
        expect(links).toEqual(signatories.map((agency) => `/base/agencies/${agency.id}/`));
        const lines = document.querySelector('.signature-line')?.getAttribute('d') ?? '';
        expect(lines.match(/m/gi)).toHaveLength(signatories.length);
      }
  });

  test('counts those who work without a line from the charges', () => {
    const charged = new Set(
      ledger.provisions
        .filter(({ policy }) => policy === id)
        .flatMap(({ agencies }) => agencies.map(({ agency }) => agency)),
    );
    const without = [...charged].filter((agency) => !signatories.some((one) => one.id === agency));
    expect(readOpened(ledger, id).unsigned).toBe(charged.size === 0 ? null : without.length);
  });
});

test('a file whose signatories are not all known is not opened', () => {
  expect(() => readOpened(ledger, 'miit-2025-202')).toThrow('expected a name for each');
  expect(() => readOpened(ledger, 'nobody-1999-1')).toThrow('expected one of the stack');
});
