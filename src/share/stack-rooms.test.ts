import { expect, test } from 'vitest';
import { stackRooms } from './stack-rooms.ts';

const step = (left: number, top: number) => ({ left, top, right: 1000, bottom: 600 });

test('the rooms left of a stack end above each step, and before those that rise higher', () => {
  expect(stackRooms([step(300, 500), step(700, 200)], { left: 100, top: 100 }, 900)).toEqual([
    { height: 368, width: 568 },
    { height: 68, width: 900 },
  ]);
});

test('a step that leaves no height or no width has no room', () => {
  expect(stackRooms([step(110, 120)], { left: 100, top: 100 }, 900)).toEqual([]);
});
