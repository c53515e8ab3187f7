import { expect, test } from 'vitest';
import { inventedFirms } from '../testing/invented-firms.ts';
import { readField } from './field-reading.ts';

test('lays the counts on one another and leaves out those beside the series', () => {
  const { layers } = readField(inventedFirms, [], 'mills-2040');
  expect(layers.map(({ from, to }) => [from, to])).toEqual([
    [0, 120],
    [120, 400],
    [400, 640],
  ]);
});

test('leaves out a rough count even where the passing is told from it', () => {
  const rough = inventedFirms.outcomes.map((outcome) => ({
    ...outcome,
    points: outcome.points.map((point) => ({ ...point, level: point.level && point.date !== '2036-06-30' })),
  }));
  const { layers } = readField({ ...inventedFirms, outcomes: rough }, [], 'mills-2040');
  expect(layers.map(({ to }) => to)).toEqual([120, 640]);
});

test('puts the promise of the fewest things first', () => {
  const { promises } = readField(inventedFirms, ['bobbins-2040', 'shuttles-2040'], 'mills-2040');
  expect(promises.map(({ value }) => value)).toEqual([15, 60]);
});

test('knows between which dates the promise was passed', () => {
  expect(readField(inventedFirms, [], 'mills-2040').passing).toEqual({
    after: '2036-06-30',
    date: '2038-09-30',
  });
});

test('refuses a promise without a year', () => {
  expect(() => readField(inventedFirms, ['shuttles'], 'mills-2040')).toThrow(
    'expected one with a number and a year',
  );
});
