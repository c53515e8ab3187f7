import { expect, test } from 'vitest';
import { inventedComparison } from '../testing/invented-comparison.ts';
import { layThreads } from './lay-threads.ts';
import { linesOf } from './lines-of.ts';
import { readThemes } from './theme-reading.ts';

const { groups } = readThemes(inventedComparison, ['loom-plan', 'dye-plan', 'cloth-plan']);

test('makes room below the row that asks for it, and nowhere else', () => {
  const plain = layThreads(groups, { top: 0, stacked: true, roomBelow: () => 0 });
  const roomy = layThreads(groups, {
    top: 0,
    stacked: true,
    roomBelow: ({ theme }) => (theme.id === 'dye' ? 50 : 0),
  });
  const moved = roomy.rows.map(({ y }, index) => y - (plain.rows[index]?.y ?? 0));
  expect(moved).toEqual([0, 0, 50, 50, 50]);
  expect(roomy.height - plain.height).toBe(50);
});

test('sets as many phrases to a line as fit and breaks none', () => {
  const phrases = ['Yarn: ', 'three in one, ', 'none in another'];
  expect(linesOf(phrases, 400, 16, 'serif')).toEqual(['Yarn: three in one, none in another']);
  expect(linesOf(phrases, 140, 16, 'serif')).toEqual(['Yarn: three in one,', 'none in another']);
  expect(linesOf(phrases, 1, 16, 'serif')).toEqual(['Yarn:', 'three in one,', 'none in another']);
});
