import { expect, test } from 'vitest';
import { inventedLedger } from '../testing/invented-ledger.ts';
import { readSigning } from './signing-reading.ts';

const reading = readSigning(inventedLedger, 'loom-plan');

test('keeps a signatory without any item, after those that have some', () => {
  expect(reading.signatories.map(({ agency, items }) => [agency.id, items.size])).toEqual([
    ['looms', 2],
    ['dyes', 0],
  ]);
});

test('sets those that work without having signed apart', () => {
  expect(reading.others.map(({ agency, signed }) => [agency.id, signed])).toEqual([['threads', false]]);
});

test('leaves items that charge nobody out of the columns and names them', () => {
  expect(reading.uncharged.map(({ id }) => id)).toEqual(['loom-plan/1']);
  expect(reading.groups.flatMap(({ items }) => items.map(({ id }) => id))).toEqual([
    'loom-plan/2',
    'loom-plan/3',
  ]);
});

test('refuses a document without provisions', () => {
  expect(() => readSigning(inventedLedger, 'dye-plan')).toThrow('unexpected policy “dye-plan”');
});
