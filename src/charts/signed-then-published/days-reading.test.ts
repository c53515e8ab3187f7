import { expect, test } from 'vitest';
import { loadLedger } from '../../ledger.ts';
import { inventedComparison } from '../testing/invented-comparison.ts';
import { isSoft, readDays } from './days-reading.ts';

const waits = readDays(inventedComparison, ['dye-plan', 'cloth-plan', 'loom-plan']);

test('puts the longest wait first and leaves out what has only one day', () => {
  expect(waits.map(({ policy, days }) => [policy.id, days])).toEqual([
    ['loom-plan', 28],
    ['dye-plan', 3],
  ]);
});

test('takes every date that is not certain for soft', () => {
  expect(waits.map(({ signed, published }) => [isSoft(signed), isSoft(published)])).toEqual([
    [false, false],
    [true, false],
  ]);
});

test('refuses documents none of which has both days', () => {
  expect(() => readDays(inventedComparison, ['cloth-plan'])).toThrow('expected one with a day of signing');
});

test('draws the days that the claims of the ledger state', () => {
  const ledger = loadLedger();
  for (const { policy, days } of readDays(ledger, ['ndrc-2021-372', 'miit-2021-70'])) {
    expect(ledger.claims.find(({ id }) => id === `policy:${policy.id}.days`)?.value).toBe(days);
  }
});
