import { expect, test } from 'vitest';
import { inventedLedger } from '../testing/invented-ledger.ts';
import { readUncounted } from './uncounted-reading.ts';

test('takes the words that stand where a number would from the evidence', () => {
  expect(readUncounted(inventedLedger, 'weavers-2040')).toMatchObject({ quantity: '一批', promised: 2035 });
});

test('refuses a promise that has a number', () => {
  expect(() => readUncounted(inventedLedger, 'mills-2040')).toThrow('expected one without a number');
});
