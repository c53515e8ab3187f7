import { expect, test } from 'vitest';
import { severalAtOnce } from './several-at-once.ts';

test('every piece is worked on once, never more than three at a time', async () => {
  const begun: number[] = [];
  let now = 0;
  let most = 0;
  await severalAtOnce([1, 2, 3, 4, 5, 6, 7], async (piece) => {
    begun.push(piece);
    most = Math.max(most, (now += 1));
    await Promise.resolve();
    now -= 1;
  });
  expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(most).toBe(3);
});

test('a piece that fails is told', async () => {
  const failing = severalAtOnce(['right', 'wrong'], async (piece) => {
    await Promise.resolve();
    if (piece === 'wrong') throw new Error('Unexpected piece.');
  });
  await expect(failing).rejects.toThrow('Unexpected piece.');
});
