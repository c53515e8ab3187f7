import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { charts } from '../charts/index.ts';
import { locales } from '../i18n/locale.ts';
import { loadLedger } from '../ledger.ts';
import { chartSheet } from './chart-sheet.ts';
import { socialSheet } from './social-sheet.ts';

const ledger = loadLedger();

test.for(locales.flatMap((locale) => charts.map((chart) => ({ locale, chart, id: chart.id }))))(
  'the sheet of $id in $locale says what the frame of the picture says, and where it is from',
  ({ locale, chart }) => {
    const context = { locale, address: (path: string) => `https://site.example${path}` };
    const { markup, width } = chartSheet(chart, ledger, context);
    const { document } = new JSDOM(markup, { contentType: 'image/svg+xml' }).window;
    const all = (document.documentElement.textContent ?? '').replace(/\s/g, '');
    const { title, subtitle, source, note } = chart.words(ledger, context);
    const edition = ledger.edition.version;
    for (const words of [title, subtitle, source, note ?? '', edition, 'CC BY 4.0'])
      expect(all).toContain(words.replace(/\s/g, ''));
    expect(all).toContain(`https://site.example/charts/${chart.id}/`);
    expect(width).toBeLessThanOrEqual(784);
    const social = new JSDOM(socialSheet(chart, ledger, context).markup, { contentType: 'image/svg+xml' });
    const foot = social.window.document.documentElement.lastElementChild?.textContent;
    for (const words of [edition, 'CC BY 4.0', `https://site.example/charts/${chart.id}/`])
      expect(foot).toContain(words);
  },
);
