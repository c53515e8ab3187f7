import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { locales } from '../../src/i18n/locale.ts';
import { loadLedger } from '../../src/ledger.ts';
import { CARD } from '../../src/share/card-drawing.ts';
import { cardOfPage } from '../../src/share/card-of-page.ts';
import { shareSheet } from '../../src/share/share-sheet.ts';
import { openFaces } from './faces.ts';
import { flatDrawing } from './flat-drawing.ts';
import { readStyleRules } from './style-rules.ts';
import { typesetter, type Typesetter } from './typesetter.ts';
import { wordFaults } from './word-faults.ts';

const ledger = loadLedger();
const rules = readStyleRules(resolve(import.meta.dirname, '../../src/styles/share.css'));
let set: Typesetter;
beforeAll(async () => {
  set = typesetter(await openFaces());
});

const paths = [
  '/',
  '/agencies/',
  '/timeline/',
  ...charts.map(({ id }) => `/charts/${id}/`),
  ...ledger.targets.map(({ id }) => `/targets/${id}/`),
  ...ledger.agencies.map(({ id }) => `/agencies/${id}/`),
  ...ledger.policies.map(({ id }) => `/policies/${id}/`),
];

test.for(locales)(
  'in %s the words of every share image stay inside it and clear of one another',
  { timeout: 240_000 },
  (locale) => {
    const faults = paths.flatMap((path) => {
      const page = { path, title: 'A page', description: 'What it is about.' };
      const drawing = shareSheet(
        cardOfPage(page, locale, ledger),
        ledger,
        locale,
        `https://made-with-services.example/${locale}${path}`,
      );
      const { words, leftOut } = flatDrawing(drawing, locale, rules, set);
      expect(words.length).toBeGreaterThan(3);
      expect(drawing).toContain(`CC BY 4.0 · made-with-services.example/${locale}${path}<`);
      return [
        ...leftOut.map(({ said }) => `unexpected lack of room for “${said}”, expected some`),
        ...wordFaults(words, { left: 0, top: 0, right: CARD.width, bottom: CARD.height }),
      ].map((fault) => `${path}: ${fault}`);
    });
    expect(faults).toEqual([]);
  },
);
