import { expect, test } from 'vitest';
import { loadLedger } from '../../ledger.ts';
import { inventedComparison } from '../testing/invented-comparison.ts';
import { newestThemes, readThemes, tellingRow } from './theme-reading.ts';

const reading = readThemes(inventedComparison, ['loom-plan', 'dye-plan', 'cloth-plan']);
const fates = ({ groups }: typeof reading) =>
  groups.map(({ pattern, rows }) => [pattern, rows.map(({ theme }) => theme.id)]);

test('groups themes by what became of them', () => {
  expect(fates(reading)).toEqual([
    ['stayed', ['yarn']],
    ['returned', ['dye']],
    ['came', ['ribbons']],
    ['untold', ['mills', 'looms']],
  ]);
});

test('calls a theme dropped only by a document whose text is known in full', () => {
  const ended = readThemes(inventedComparison, ['loom-plan', 'dye-plan']);
  expect(fates(ended)).toContainEqual(['dropped', ['dye', 'mills', 'looms']]);
  const reported = inventedComparison.articles.filter(({ id }) => id !== 'dyer-prints');
  const unsure = readThemes({ ...inventedComparison, articles: reported }, ['loom-plan', 'dye-plan']);
  expect(unsure.groups.map(({ pattern }) => pattern)).not.toContain('dropped');
});

test('counts items that are described apart from those that are only named', () => {
  expect(reading.groups[0]?.rows[0]?.cells).toEqual([
    { state: 'carried', described: 3, named: 0 },
    { state: 'carried', described: 1, named: 0 },
    { state: 'carried', described: 1, named: 1 },
  ]);
});

test('leaves out a theme that no document carries', () => {
  const themes = [...inventedComparison.themes, { ...inventedComparison.themes[0]!, id: 'silk' }];
  const all = readThemes({ ...inventedComparison, themes }, ['loom-plan']).groups.flatMap(({ rows }) => rows);
  expect(all.map(({ theme }) => theme.id)).not.toContain('silk');
});

test('knows how many themes of the newest document the first one had', () => {
  expect(newestThemes(reading.groups)).toEqual({ told: 3, old: 2 });
});

test('points at the theme that went and came back', () => {
  expect(tellingRow(reading.groups)?.theme.id).toBe('dye');
});

test('counts every theme of every item of the ledger once', () => {
  const ledger = loadLedger();
  const ids = ['ndrc-2021-372', 'miit-2021-70', 'miit-2022-54', 'miit-2025-202'];
  const drawn = readThemes(ledger, ids)
    .groups.flatMap(({ rows }) => rows)
    .flatMap(({ cells }) => cells)
    .reduce((sum, { described, named }) => sum + described + named, 0);
  const kept = ledger.provisions.filter(({ policy }) => ids.includes(policy)).flatMap(({ themes }) => themes);
  expect(drawn).toBe(kept.length);
});

test('refuses a document without items', () => {
  const provisions = inventedComparison.provisions.filter(({ policy }) => policy !== 'dye-plan');
  expect(() => readThemes({ ...inventedComparison, provisions }, ['dye-plan'])).toThrow(
    'expected one with provisions',
  );
});
