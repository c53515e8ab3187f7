import { expect, test } from 'vitest';
import { inventedLedger } from '../testing/invented-ledger.ts';
import { namingOne, readLoad } from './load-reading.ts';

const withUnnamed = {
  ...inventedLedger,
  provisions: inventedLedger.provisions.map((provision) =>
    provision.id === 'loom-plan/2' ? { ...provision, unnamed: ['等部门'] } : provision,
  ),
};

test('gives each body its items, those with fewest bodies first', () => {
  const [panel] = readLoad(inventedLedger, ['loom-plan']);
  expect(
    panel?.rows.map(({ agency, holdings }) => [agency.id, holdings.map(({ hold, among }) => [hold, among])]),
  ).toEqual([
    [
      'looms',
      [
        ['alone', 1],
        ['shared', 2],
      ],
    ],
    ['threads', [['shared', 2]]],
  ]);
});

test('does not take a body for alone where others are charged without a name', () => {
  const [panel] = readLoad(withUnnamed, ['loom-plan']);
  expect(panel?.rows[0]?.holdings[0]).toMatchObject({ hold: 'lead', among: 1 });
  expect(panel && namingOne(panel).map(({ id }) => id)).toEqual(['loom-plan/2']);
});

test('counts only items that charge somebody', () => {
  expect(readLoad(inventedLedger, ['loom-plan'])[0]?.items).toHaveLength(2);
});

test('refuses a document that charges nobody', () => {
  expect(() => readLoad(inventedLedger, ['dye-plan'])).toThrow('unexpected policy “dye-plan”');
});
