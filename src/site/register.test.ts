import { expect, test } from 'vitest';
import type { Ledger } from '../schema/ledger.ts';
import { registerOf } from './register.ts';

const policy = (id: string, date: string) => ({ id, published: { date }, signed: null });
const item = (id: string, told: 'described' | 'named-only', parent: string | null = null) => ({
  id: `loom/${id}`,
  policy: 'loom',
  told,
  parent,
});
const target = (id: string, status: string) => ({ id, policy: 'loom', status });
const records = {
  policies: [policy('loom', '2031-02-01'), policy('dye', '2030')],
  provisions: [
    item('part', 'described'),
    item('1', 'described', 'loom/part'),
    item('2', 'named-only', 'loom/part'),
    item('3', 'named-only', 'loom/part'),
  ],
  targets: [target('a', 'not-countable'), target('b', 'met'), target('c', 'not-countable')],
} as unknown as Ledger;

test('documents stand in the order of time with their items, parts left out, and what became of their promises', () => {
  expect(registerOf(records).map(({ policy: { id }, items, promises }) => ({ id, items, promises }))).toEqual(
    [
      { id: 'dye', items: { described: 0, named: 0 }, promises: [] },
      {
        id: 'loom',
        items: { described: 1, named: 2 },
        promises: [
          { status: 'met', count: 1 },
          { status: 'not-countable', count: 2 },
        ],
      },
    ],
  );
});
