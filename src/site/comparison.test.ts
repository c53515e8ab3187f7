import { expect, test } from 'vitest';
import { inventedComparison } from '../charts/testing/invented-comparison.ts';
import { loadLedger } from '../ledger.ts';
import { compareDocuments } from './comparison.ts';

const { groups, pairs } = compareDocuments(inventedComparison);
const cellsOf = (theme: string) =>
  groups
    .flatMap(({ rows }) => rows)
    .find((row) => row.theme.id === theme)
    ?.cells.map(({ state, items }) => [state, items.map(({ id }) => id)]);
const pairOf = (slug: string) => {
  const pair = pairs.find((one) => one.slug === slug);
  const names = (rows: NonNullable<typeof pair>['both'] = []) => rows.map(({ theme }) => theme.id);
  return { both: names(pair?.both), first: names(pair?.first), second: names(pair?.second) };
};

test('a cell holds the items that carry the theme, and tells “none” from “not told”', () => {
  expect(cellsOf('dye')?.map(([state]) => state)).toEqual(['carried', 'absent', 'carried']);
  expect(cellsOf('mills')).toEqual([
    ['carried', ['loom-plan/1']],
    ['absent', []],
    ['untold', []],
  ]);
});

test('every two documents make a pair, the earlier first', () => {
  expect(pairs.map(({ documents }) => documents.map(({ policy }) => policy.id))).toEqual([
    ['loom-plan', 'dye-plan'],
    ['loom-plan', 'cloth-plan'],
    ['dye-plan', 'cloth-plan'],
  ]);
});

test('a pair tells what both carry and what one of them carries alone', () => {
  const [loomAndDye] = pairs;
  expect(pairOf(loomAndDye?.slug ?? '')).toEqual({
    both: ['yarn'],
    first: ['dye', 'mills', 'looms'],
    second: ['ribbons'],
  });
});

test('the rows of a pair have its two documents, in their order, and no other', () => {
  for (const { documents, both, first, second } of pairs)
    for (const { cells } of [...both, ...first, ...second])
      expect(cells.map(({ document }) => document)).toEqual(documents);
});

test('no item of the ledger is lost, and none of a document without a number breaks the page', () => {
  const ledger = loadLedger();
  const compared = compareDocuments(ledger);
  const shown = compared.groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ cells }) => cells)
    .reduce((sum, { items }) => sum + items.length, 0);
  expect(shown).toBe(ledger.provisions.reduce((sum, { themes }) => sum + themes.length, 0));
  const policies = ledger.policies.map((policy) => ({
    ...policy,
    serial: policy.id === 'miit-2022-54' ? null : policy.serial,
  }));
  expect(compareDocuments({ ...ledger, policies }).reading.documents).toHaveLength(
    compared.reading.documents.length - 1,
  );
});
