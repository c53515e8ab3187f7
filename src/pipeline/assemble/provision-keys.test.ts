import { expect, test } from 'vitest';
import { provisionKeys } from './provision-keys.ts';

const keys = (...items: [label: string, depth: number][]) =>
  provisionKeys(
    items.map(([label]) => ({ label, group: null })),
    items.map(([, depth]) => depth),
  );

test('items that are counted through the document bear the number of their label', () => {
  expect(keys(['一、', 1], ['（一）', 2], ['（二）', 2], ['二、', 1], ['（三）', 2])).toEqual([
    'part-1',
    '1',
    '2',
    'part-2',
    '3',
  ]);
});

test('items that are counted anew under each part bear the number of the part before their own', () => {
  expect(keys(['一、', 1], ['二、', 1], ['（一）', 2], ['（二）', 2], ['三、', 1], ['（一）', 2])).toEqual([
    '1',
    'part-2',
    '2-1',
    '2-2',
    'part-3',
    '3-1',
  ]);
});

test('only the levels that start again are told by their parts', () => {
  expect(
    keys(['一、', 1], ['（一）', 2], ['（二）', 2], ['1.', 3], ['二、', 1], ['（三）', 2], ['1.', 3]),
  ).toEqual(['part-1', '1-1', 'part-1-2', '1-2-1', 'part-2', 'part-2-3', '2-3-1']);
});

test('a group of its own keeps its name', () => {
  const chains = { en: 'Chains', zh: '链' };
  expect(
    provisionKeys(
      [
        { label: '创新链', group: chains },
        { label: '产业链', group: chains },
      ],
      [1, 1],
    ),
  ).toEqual(['chain-1', 'chain-2']);
});
