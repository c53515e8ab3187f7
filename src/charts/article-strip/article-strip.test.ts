import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { usesOf } from '../../site/uses.ts';
import { inside } from '../drawing/box.ts';
import { sharedArea } from '../drawing/strokes.ts';
import { drawnTexts } from '../testing/drawn-texts.ts';
import { articleStrip } from './article-strip.ts';

const ledger = loadLedger();
const find = (evidence: string) => usesOf(evidence, ledger);
const contextOf = (locale: Locale) => ({ locale, address: (path: string) => path });
const TOUCH = 6;

describe.each(locales)('every article as a strip in %s', (locale) => {
  const drawings = ledger.articles.flatMap(({ id }) => {
    const chart = articleStrip(id, find);
    return chart.widths.map((width) => {
      const svg = new JSDOM(chart.draw(ledger, contextOf(locale), width)).window.document.querySelector(
        'svg',
      );
      if (!svg) throw new Error('expected an svg element');
      return { id, name: `${id} ${width}`, width, svg, texts: drawnTexts(svg) };
    });
  });

  test('has no two texts in one place', () => {
    const clashes = drawings.flatMap(({ name, texts }) =>
      texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter((other) => sharedArea(one.box, other.box) > TOUCH)
          .map((other) => `${name}: ${one.words} × ${other.words}`),
      ),
    );
    expect(clashes).toEqual([]);
  });

  test('keeps every text inside the frame', () => {
    const outside = drawings.flatMap(({ name, width, svg, texts }) => {
      const frame = { left: -3, top: -1, right: width + 3, bottom: Number(svg.getAttribute('height')) + 1 };
      return texts.filter(({ box }) => !inside(box, frame)).map(({ words }) => `${name}: ${words}`);
    });
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
