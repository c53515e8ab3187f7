import { expect, test } from 'vitest';
import { neighbour } from './neighbour.ts';

const ids = ['a', 'b', 'c'];

test('steps lead from one to the next, and past the ends nowhere', () => {
  expect(neighbour(ids, 'a', 1)).toBe('b');
  expect(neighbour(ids, 'c', -1)).toBe('b');
  expect(neighbour(ids, 'c', 1)).toBeUndefined();
  expect(neighbour(ids, 'a', -1)).toBeUndefined();
});

test('from none, the first step leads to an end', () => {
  expect(neighbour(ids, null, 1)).toBe('a');
  expect(neighbour(ids, 'gone', -1)).toBe('c');
  expect(neighbour([], null, 1)).toBeUndefined();
});
