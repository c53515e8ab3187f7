import { expect, test } from 'vitest';
import { loadLedger } from '../../ledger.ts';
import { inventedComparison } from '../testing/invented-comparison.ts';
import { readPromises, wordiest } from './promise-reading.ts';

const sheets = readPromises(inventedComparison, ['loom-plan', 'dye-plan', 'cloth-plan']);
const idsOf = (targets: readonly { id: string }[]) => targets.map(({ id }) => id);

test('tells numbers with a year from numbers without, and both from promises without a number', () => {
  expect(sheets.map(({ dated, undated, unnumbered }) => [dated, undated, unnumbered].map(idsOf))).toEqual([
    [['mills-2040'], ['shuttles'], ['weavers-2040']],
    [['vats-2038'], [], []],
    [[], [], []],
  ]);
});

test('takes the words for a batch from the evidence of their count', () => {
  expect(sheets.map(({ batchWords }) => batchWords)).toEqual([['一批', '一大批'], ['一批'], null]);
});

test('points at the document with most batches among those without a number and a year', () => {
  expect(wordiest(sheets)?.policy.id).toBe('cloth-plan');
  expect(wordiest(sheets.slice(0, 2))?.policy.id).toBe('loom-plan');
});

test('counts in the ledger what the claims of the ledger count', () => {
  const ledger = loadLedger();
  const valueOf = (id: string) => ledger.claims.find((claim) => claim.id === id)?.value;
  const ids = ['ndrc-2021-372', 'miit-2021-70', 'miit-2022-54', 'miit-2025-202'];
  for (const { policy, dated, undated, batchWords } of readPromises(ledger, ids)) {
    expect(dated.length + undated.length).toBe(valueOf(`count:targets-numbered-${policy.serial}`));
    expect(batchWords).toHaveLength(Number(valueOf(`count:batch-words-${policy.serial}`)));
  }
});
