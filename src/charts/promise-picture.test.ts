import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { loadLedger } from '../ledger.ts';
import { promisePicture } from './promise-picture.ts';
import { clashesIn, contextIn, drawnPicture, outsideOf } from './testing/drawn-picture.ts';

const ledger = loadLedger();
const { document } = new JSDOM('').window;
const pictures = ledger.targets.map((target) => ({
  target,
  chart: promisePicture(target, ledger, document),
}));

test('a promise with a series is drawn against it, every other one in time', () => {
  const series = pictures
    .filter(({ chart }) => chart.id.startsWith('series-'))
    .map(({ target }) => target.outcome);
  expect(series).toEqual(ledger.targets.flatMap(({ outcome }) => outcome ?? []));
});

describe.each(locales)('the pictures of all promises in %s', (locale) => {
  const drawings = pictures.flatMap(({ target, chart }) =>
    chart.widths.map((width) => ({
      name: `${target.id} ${width}`,
      ...drawnPicture(chart, ledger, locale, width),
    })),
  );

  test('have no two texts in one place', () => {
    const clashes = drawings.flatMap((drawing) =>
      clashesIn(drawing).map((pair) => `${drawing.name}: ${pair}`),
    );
    expect(clashes).toEqual([]);
  });

  test('keep every text inside the frame', () => {
    const outside = drawings.flatMap((drawing) =>
      outsideOf(drawing).map((said) => `${drawing.name}: ${said}`),
    );
    expect(outside).toEqual([]);
  });

  test('say what they found without a gap', () => {
    for (const { chart } of pictures) {
      const { title, subtitle, source, alternative } = chart.words(ledger, contextIn(locale));
      for (const words of [title, subtitle, source, alternative]) {
        expect(words.trim()).not.toBe('');
        expect(words).not.toMatch(/undefined|NaN|Infinity|null/);
      }
    }
  });
});
