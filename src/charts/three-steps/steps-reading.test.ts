import { expect, test } from 'vitest';
import { inventedFirms } from '../testing/invented-firms.ts';
import { readSteps } from './steps-reading.ts';

test('takes the latest value of the series for a promise with a number', () => {
  const [step] = readSteps(inventedFirms, [{ term: 'mill', target: 'mills-2040' }]);
  expect(step).toMatchObject({ quantity: null, latest: { date: '2038-09-30', value: 640 } });
});

test('takes the words that stand for a number, and no value, where nobody counted', () => {
  const [step] = readSteps(inventedFirms, [{ term: 'weaver', target: 'weavers-2040' }]);
  expect(step).toMatchObject({ quantity: '一批', latest: null, outcome: null });
});

test('refuses a promise without a year', () => {
  expect(() => readSteps(inventedFirms, [{ term: 'mill', target: 'shuttles' }])).toThrow(
    'expected a glossary term',
  );
});
