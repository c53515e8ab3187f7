import { describe, expect, test } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { pictureName } from '../i18n/picture-names.ts';
import { loadLedger } from '../ledger.ts';
import { charts } from './index.ts';
import { clashesIn, contextIn, drawnPicture, outsideOf } from './testing/drawn-picture.ts';

const ledger = loadLedger();
/** The narrowest container a drawing is shown in: a phone of 320 pixels leaves 288. */
const NARROWEST = 288;
const LEAST_TYPE = 11;

const cases = charts.flatMap((chart) =>
  locales.flatMap((locale) => chart.widths.map((width) => ({ id: chart.id, chart, locale, width }))),
);

describe.each(cases)('$id in $locale at $width pixels', ({ chart, locale, width }) => {
  const drawing = drawnPicture(chart, ledger, locale, width);
  const { svg, texts } = drawing;

  test('has no two texts in one place', () => {
    expect(clashesIn(drawing)).toEqual([]);
  });

  test('keeps every text inside the frame', () => {
    expect(outsideOf(drawing)).toEqual([]);
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
    expect(drawnPicture(chart, ledger, locale, width).svg.outerHTML).toBe(svg.outerHTML);
  });
});

describe.each(charts.flatMap((chart) => locales.map((locale) => ({ id: chart.id, chart, locale }))))(
  'the frame of $id in $locale',
  ({ chart, locale }) => {
    test('says everything a picture may not leave without', () => {
      const { title, subtitle, source, alternative } = chart.words(ledger, contextIn(locale));
      for (const words of [title, subtitle, source, alternative]) {
        expect(words.trim()).not.toBe('');
        expect(words).not.toMatch(/undefined|NaN|Infinity|\{\w+\}/);
      }
    });

    test('has a table without gaps', () => {
      const { columns, rows } = chart.table(ledger, contextIn(locale));
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
      const { rows } = chart.table(ledger, contextIn(locale));
      expect(marks[id]?.(drawnPicture(chart, ledger, locale, width).svg)).toBe(rows.length);
    },
  );

  test('and every charge of a body is a dot', () => {
    const chart = charts.find(({ id }) => id === 'signed-and-charged-ndrc-2021-372');
    const charges = ledger.provisions
      .filter(({ policy }) => policy === 'ndrc-2021-372')
      .flatMap(({ agencies }) => agencies);
    expect(chart && drawnPicture(chart, ledger, 'en', 1240).svg.querySelectorAll('.charge')).toHaveLength(
      charges.length,
    );
  });
});

test.each(locales)('every picture has a name of its own in %s', (locale) => {
  const names = charts.map(({ id }) => pictureName(id, locale));
  expect(new Set(names).size).toBe(charts.length);
});
