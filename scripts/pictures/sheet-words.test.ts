import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { locales } from '../../src/i18n/locale.ts';
import { loadLedger } from '../../src/ledger.ts';
import { chartSheet } from '../../src/share/chart-sheet.ts';
import { socialSheet } from '../../src/share/social-sheet.ts';
import { openFaces } from '../share/faces.ts';
import { flatDrawing } from '../share/flat-drawing.ts';
import { readStyleRules } from '../share/style-rules.ts';
import { typesetter, type Typesetter } from '../share/typesetter.ts';
import { wordFaults } from '../share/word-faults.ts';

const ledger = loadLedger();
const rules = readStyleRules(resolve(import.meta.dirname, '../../src/styles/share.css'));
let set: Typesetter;
beforeAll(async () => {
  set = typesetter(await openFaces());
});

test.for(locales)(
  'in %s the words of every picture to take away stay inside it and clear of one another',
  { timeout: 240_000 },
  (locale) => {
    const context = { locale, address: (path: string) => `https://site.example${path}` };
    const faults = charts.flatMap((chart) =>
      [chartSheet, socialSheet].flatMap((sheet) => {
        const { markup, width, height } = sheet(chart, ledger, context);
        const { words } = flatDrawing(markup, locale, rules, set);
        expect(words.length).toBeGreaterThan(3);
        return wordFaults(words, { left: 0, top: 0, right: width, bottom: height }).map(
          (fault) => `${chart.id}: ${fault}`,
        );
      }),
    );
    expect(faults).toEqual([]);
  },
);
