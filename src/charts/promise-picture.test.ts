import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../i18n/locale.ts';
import { loadLedger } from '../ledger.ts';
import { inside } from './drawing/box.ts';
import { sharedArea } from './drawing/strokes.ts';
import { promisePicture } from './promise-picture.ts';
import { drawnTexts } from './testing/drawn-texts.ts';

const ledger = loadLedger();
const { document } = new JSDOM('').window;
const TOUCH = 6;
const contextOf = (locale: Locale) => ({ locale, address: (path: string) => path });
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
    chart.widths.map((width) => {
      const svg = new JSDOM(chart.draw(ledger, contextOf(locale), width)).window.document.querySelector(
        'svg',
      );
      if (!svg) throw new Error('expected an svg element');
      return { name: `${target.id} ${width}`, width, svg, texts: drawnTexts(svg) };
    }),
  );

  test('have no two texts in one place', () => {
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

  test('keep every text inside the frame', () => {
    const outside = drawings.flatMap(({ name, width, svg, texts }) => {
      const frame = { left: -3, top: -1, right: width + 3, bottom: Number(svg.getAttribute('height')) + 1 };
      return texts.filter(({ box }) => !inside(box, frame)).map(({ words }) => `${name}: ${words}`);
    });
    expect(outside).toEqual([]);
  });

  test('say what they found without a gap', () => {
    for (const { chart } of pictures) {
      const { title, subtitle, source, alternative } = chart.words(ledger, contextOf(locale));
      for (const words of [title, subtitle, source, alternative]) {
        expect(words.trim()).not.toBe('');
        expect(words).not.toMatch(/undefined|NaN|Infinity|null/);
      }
    }
  });
});
