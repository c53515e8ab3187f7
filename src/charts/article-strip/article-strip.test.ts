import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { usesOf } from '../../site/uses.ts';
import { clashesIn, drawnPicture, outsideOf } from '../testing/drawn-picture.ts';
import { articleStrip } from './article-strip.ts';

const ledger = loadLedger();
const find = (evidence: string) => usesOf(evidence, ledger);

describe.each(locales)('every article as a strip in %s', (locale) => {
  const drawings = ledger.articles.flatMap(({ id }) => {
    const chart = articleStrip(id, find);
    return chart.widths.map((width) => ({
      id,
      name: `${id} ${width}`,
      ...drawnPicture(chart, ledger, locale, width),
    }));
  });

  test('has no two texts in one place', () => {
    const clashes = drawings.flatMap((drawing) =>
      clashesIn(drawing).map((pair) => `${drawing.name}: ${pair}`),
    );
    expect(clashes).toEqual([]);
  });

  test('keeps every text inside the frame', () => {
    const outside = drawings.flatMap((drawing) =>
      outsideOf(drawing).map((said) => `${drawing.name}: ${said}`),
    );
    expect(outside).toEqual([]);
  });

  test('marks each paragraph that evidence stands in, and no other', () => {
    const wrong = drawings.filter(({ id, svg }) => {
      const places = ledger.evidence.flatMap((one) =>
        one.kind === 'checked' && one.article === id ? (one.paragraph ?? []) : [],
      );
      return svg.querySelectorAll('.used').length !== new Set(places).size;
    });
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  test('says nothing of the text itself', () => {
    const quotes = ledger.evidence.flatMap((one) => (one.kind === 'checked' ? [one.quote] : []));
    const names = new Set(ledger.provisions.map(({ heading }) => heading.zh));
    const told = drawings.flatMap(({ texts }) => texts.map(({ words }) => words));
    const printed = quotes.filter((quote) => quote.length > 12 && !names.has(quote) && told.includes(quote));
    expect(printed).toEqual([]);
  });
});
