import { describe, expect, test } from 'vitest';
import { locales } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { clashesIn, contextIn, drawnPicture, outsideOf } from '../testing/drawn-picture.ts';
import { bodyPortrait } from './body-portrait.ts';

const ledger = loadLedger();

describe.each(locales)('every portrait in %s', (locale) => {
  const drawings = ledger.agencies.flatMap(({ id }) => {
    const chart = bodyPortrait(id);
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

  test('names every document that the body signed or works under', () => {
    const missing = drawings.flatMap(({ id, name, svg }) => {
      const agency = ledger.agencies.find((one) => one.id === id);
      const works = agency?.charged.map(({ provision }) => provision.split('/')[0]) ?? [];
      const links = [...svg.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      return [...new Set([...(agency?.signed ?? []), ...works])]
        .filter((policy) => !links.includes(`/policies/${policy}/`))
        .map((policy) => `${name}: ${policy}`);
    });
    expect(missing).toEqual([]);
  });

  test('says what it found without a gap', () => {
    for (const { id } of ledger.agencies) {
      const chart = bodyPortrait(id);
      const { title, subtitle, source, alternative } = chart.words(ledger, contextIn(locale));
      for (const words of [title, subtitle, source, alternative]) {
        expect(words.trim()).not.toBe('');
        expect(words).not.toMatch(/undefined|NaN|Infinity/);
      }
      const { columns, rows } = chart.table(ledger, contextIn(locale));
      expect(rows.filter((row) => row.length !== columns.length || row.includes(''))).toEqual([]);
    }
  });
});
