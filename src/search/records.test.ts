import { expect, test } from 'vitest';
import { locales } from '../i18n/locale.ts';
import { loadLedger } from '../ledger.ts';
import { recordKinds } from './record.ts';
import { recordsOf } from './records.ts';

const ledger = loadLedger();
/** Lists of the ledger whose records have addresses. */
const listed = [
  'policies',
  'provisions',
  'targets',
  'events',
  'agencies',
  'terms',
  'themes',
  'findings',
  'chapters',
  'articles',
  'references',
] as const;

test.for(locales)('in %s every record of the ledger with an address can be found, each once', (locale) => {
  const records = recordsOf(ledger, locale);
  const sum = listed.reduce((count, list) => count + ledger[list].length, 0);
  expect(records).toHaveLength(sum);
  expect(new Set(records.map(({ path }) => path)).size).toBe(records.length);
  expect(new Set(records.map(({ kind }) => kind))).toEqual(
    new Set(recordKinds.filter((kind) => kind !== 'page')),
  );
});

test.for(locales)('in %s no figure is left as the name of a claim', (locale) => {
  const words = recordsOf(ledger, locale).flatMap(({ title, other, text }) => [title, other ?? '', text]);
  expect(words.filter((text) => /[{}]/.test(text))).toEqual([]);
  expect(words.filter((text) => /undefined|null/.test(text))).toEqual([]);
});

test('prose that names an unknown claim is told', () => {
  expect(() => recordsOf({ ...ledger, claims: [] }, 'en')).toThrow(/Unexpected claim/);
});
