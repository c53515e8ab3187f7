import { expect, test } from 'vitest';
import { letterBox, wordFaults } from './word-faults.ts';

const frame = { left: 0, top: 0, right: 100, bottom: 60 };

test('words inside the frame and apart have no fault', () => {
  expect(wordFaults([letterBox('loom', 10, 20, 40, 10), letterBox('mill', 60, 20, 30, 10)], frame)).toEqual(
    [],
  );
});

test('words that an edge cuts are named', () => {
  expect(wordFaults([letterBox('more than 640', 70, 20, 60, 10)], frame)).toEqual([
    'unexpected words “more than 640” over the edge, expected them inside the frame',
  ]);
  expect(wordFaults([letterBox('loom', 10, 59, 40, 10)], frame)).toHaveLength(1);
});

test('words on one another are named, figures by what they reach, which is not below the line', () => {
  const figure = letterBox('640', 10, 30, 60, 40);
  expect(wordFaults([figure, letterBox('mills', 10, 39, 30, 10)], frame)).toEqual([]);
  expect(wordFaults([figure, letterBox('mills', 60, 20, 30, 10)], frame)).toEqual([
    'unexpected words “640” on “mills”, expected them apart',
  ]);
});
