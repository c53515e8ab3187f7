import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../../i18n/locale.ts';
import { loadLedger } from '../../ledger.ts';
import { inside } from '../drawing/box.ts';
import { sharedArea } from '../drawing/strokes.ts';
import { drawnTexts } from '../testing/drawn-texts.ts';
import { bodyPortrait } from './body-portrait.ts';

const ledger = loadLedger();
const contextOf = (locale: Locale) => ({ locale, address: (path: string) => path });
const TOUCH = 6;

describe.each(locales)('every portrait in %s', (locale) => {
  const drawings = ledger.agencies.flatMap(({ id }) => {
    const chart = bodyPortrait(id);
    return chart.widths.map((width) => {
      const svg = new JSDOM(chart.draw(ledger, contextOf(locale), width)).window.document.querySelector(
        'svg',
      );
      if (!svg) throw new Error('expected an svg element');
      return { id, width, svg, texts: drawnTexts(svg) };
    });
  });

  test('has no two texts in one place', () => {
    const clashes = drawings.flatMap(({ id, width, texts }) =>
      texts.flatMap((one, index) =>
        texts
          .slice(index + 1)
          .filter((other) => sharedArea(one.box, other.box) > TOUCH)
          .map((other) => `${id} ${width}: ${one.words} × ${other.words}`),
      ),
    );
    expect(clashes).toEqual([]);
  });

  test('keeps every text inside the frame', () => {
    const outside = drawings.flatMap(({ id, width, svg, texts }) => {
      const frame = { left: -3, top: -1, right: width + 3, bottom: Number(svg.getAttribute('height')) + 1 };
      return texts.filter(({ box }) => !inside(box, frame)).map(({ words }) => `${id} ${width}: ${words}`);
    });
    expect(outside).toEqual([]);
  });

  test('names every document that the body signed or works under', () => {
    const missing = drawings.flatMap(({ id, width, svg }) => {
      const agency = ledger.agencies.find((one) => one.id === id);
      const works = agency?.charged.map(({ provision }) => provision.split('/')[0]) ?? [];
      const links = [...svg.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      return [...new Set([...(agency?.signed ?? []), ...works])]
        .filter((policy) => !links.includes(`/policies/${policy}/`))
        .map((policy) => `${id} ${width}: ${policy}`);
    });
    expect(missing).toEqual([]);
  });

  test('says what it found without a gap', () => {
    for (const { id } of ledger.agencies) {
      const chart = bodyPortrait(id);
      const { title, subtitle, source, alternative } = chart.words(ledger, contextOf(locale));
      for (const words of [title, subtitle, source, alternative]) {
        expect(words.trim()).not.toBe('');
        expect(words).not.toMatch(/undefined|NaN|Infinity/);
      }
      const { columns, rows } = chart.table(ledger, contextOf(locale));
      expect(rows.filter((row) => row.length !== columns.length || row.includes(''))).toEqual([]);
    }
  });
});
