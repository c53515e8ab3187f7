import { expect, test } from 'vitest';
import { inventedComparison } from '../testing/invented-comparison.ts';
import { layThreads } from './lay-threads.ts';
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
