import { expect, test } from 'vitest';
import { inventedLedger } from '../testing/invented-ledger.ts';
import { firstNamedOnly, readChains } from './chains-reading.ts';

const reading = readChains(inventedLedger, 'loom-plan');
const told = (summaries: readonly boolean[]) => ({
  ...reading,
  chains: summaries.map((told) => ({
    ...reading.chains[0]!,
    summary: told ? { en: 'Told.', zh: '有说明。' } : null,
  })),
});

test('keeps the chains in order and counts those that are described', () => {
  expect(reading.chains.map(({ id }) => id)).toEqual(['loom-plan/1', 'loom-plan/2', 'loom-plan/3']);
  expect(reading.described).toBe(1);
});

test('finds the first chains that are no more than names', () => {
  expect(firstNamedOnly(told([true, false, false, true, false]))).toEqual({ first: 1, count: 2 });
  expect(firstNamedOnly(told([true, false]))).toEqual({ first: 1, count: 1 });
});

test('finds none where all are described', () => {
  expect(firstNamedOnly(told([true, true]))).toEqual({ first: 0, count: 0 });
});

test('refuses a document without provisions', () => {
  expect(() => readChains(inventedLedger, 'dye-plan')).toThrow('unexpected policy “dye-plan”');
});
