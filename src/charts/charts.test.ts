import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../i18n/locale.ts';
import { pictureName } from '../i18n/picture-names.ts';
import { loadLedger } from '../ledger.ts';
import type { Chart } from './chart.ts';
import { inside } from './drawing/box.ts';
import { sharedArea } from './drawing/strokes.ts';
import { charts } from './index.ts';
import { drawnTexts } from './testing/drawn-texts.ts';

const ledger = loadLedger();
const contextOf = (locale: Locale) => ({
  locale,
  address: (path: string) => `${locale === 'en' ? '' : '/zh'}${path}`,
});
const parsed = (markup: string) => {
  const svg = new JSDOM(markup).window.document.querySelector('svg');
  if (!svg) throw new Error('expected an svg element');
  return svg;
};
const draw = (chart: Chart, locale: Locale, width: number) =>
  parsed(chart.draw(ledger, contextOf(locale), width));

/** The narrowest container a drawing is shown in: a phone of 320 pixels leaves 288. */
const NARROWEST = 288;
const LEAST_TYPE = 11;
/** Letters may touch by less than this many square pixels: widths are estimates on the wide side. */
const TOUCH = 6;

const cases = charts.flatMap((chart) =>
  locales.flatMap((locale) => chart.widths.map((width) => ({ id: chart.id, chart, locale, width }))),
);

describe.each(cases)('$id in $locale at $width pixels', ({ chart, locale, width }) => {
  const svg = draw(chart, locale, width);
  const texts = drawnTexts(svg);
  const height = Number(svg.getAttribute('height'));

  test('has no two texts in one place', () => {
    const clashes = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => sharedArea(one.box, other.box) > TOUCH)
        .map((other) => `${one.words} × ${other.words}`),
    );
    expect(clashes).toEqual([]);
  });

  test('keeps every text inside the frame', () => {
    const frame = { left: -3, top: -1, right: width + 3, bottom: height + 1 };
    expect(texts.filter(({ box }) => !inside(box, frame)).map(({ words }) => words)).toEqual([]);
  });

  test('sets no type under eleven pixels where it is shown smallest', () => {
    const shrunk = Math.min(1, NARROWEST / chart.widths[0]!);
    const scale = width === chart.widths[0] ? shrunk : 1;
    expect(
      texts.filter(({ size }) => size * scale < LEAST_TYPE).map(({ words, size }) => `${words} (${size})`),
    ).toEqual([]);
  });

  test('carries no style that a strict policy forbids', () => {
    expect(svg.querySelectorAll('style, [style], script')).toHaveLength(0);
  });

  test('is the same drawn twice', () => {
    expect(draw(chart, locale, width).outerHTML).toBe(svg.outerHTML);
  });
});

describe.each(charts.flatMap((chart) => locales.map((locale) => ({ id: chart.id, chart, locale }))))(
  'the frame of $id in $locale',
  ({ chart, locale }) => {
    test('says everything a picture may not leave without', () => {
      const { title, subtitle, source, alternative } = chart.words(ledger, contextOf(locale));
      for (const words of [title, subtitle, source, alternative]) {
        expect(words.trim()).not.toBe('');
        expect(words).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
      }
    });

    test('has a table without gaps', () => {
      const { columns, rows } = chart.table(ledger, contextOf(locale));
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        expect(row[0]).not.toBe('');
      }
    });
  },
);

describe('every row of the table has its mark', () => {
  const marks: Record<string, (svg: Element) => number> = {
    'little-giants': (svg) => svg.querySelectorAll('.point circle, circle.point').length,
    'single-champions': (svg) => svg.querySelectorAll('.point circle, circle.point').length,
    'lead-enterprises': (svg) => svg.querySelectorAll('.interval').length,
    'signed-and-charged-ndrc-2021-372': (svg) => svg.querySelectorAll('.body').length,
    'signed-and-charged-miit-2021-70': (svg) => svg.querySelectorAll('.body').length,
    'signatures-and-work': (svg) => svg.querySelectorAll('.body').length,
    'themes-across-documents': (svg) => svg.querySelectorAll('g[font-size] > text:not(.strong)').length,
    'adjectives-and-numbers': (svg) => svg.querySelectorAll('.sheet-of').length,
    'signed-then-published': (svg) => svg.querySelectorAll('.wait').length,
    'who-carries-the-load': (svg) => svg.querySelectorAll('.body').length,
    'three-steps': (svg) => svg.querySelectorAll('.plinth').length,
    'ten-thousand': (svg) => svg.querySelectorAll('a, .fault, .layer-tick').length,
    'seven-chains': (svg) => svg.querySelectorAll('a').length,
    'timeline-lanes': (svg) => svg.querySelectorAll('.lane a').length,
    'targets-by-year': (svg) => svg.querySelectorAll('.stem').length,
  };
  test.each(cases.filter(({ id }) => id in marks))(
    '$id in $locale at $width pixels',
    ({ id, chart, locale, width }) => {
      const { rows } = chart.table(ledger, contextOf(locale));
      expect(marks[id]?.(draw(chart, locale, width))).toBe(rows.length);
    },
  );

  test('and every charge of a body is a dot', () => {
    const chart = charts.find(({ id }) => id === 'signed-and-charged-ndrc-2021-372');
    const charges = ledger.provisions
      .filter(({ policy }) => policy === 'ndrc-2021-372')
      .flatMap(({ agencies }) => agencies);
    expect(chart && draw(chart, 'en', 1240).querySelectorAll('.charge')).toHaveLength(charges.length);
  });
});

test.each(locales)('every picture has a name of its own in %s', (locale) => {
  const names = charts.map(({ id }) => pictureName(id, locale));
  expect(new Set(names).size).toBe(charts.length);
});
