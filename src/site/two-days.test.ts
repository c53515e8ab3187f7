import { expect, test } from 'vitest';
import { loadLedger } from '../ledger.ts';
import { documentsWithBoth } from '../timeline/two-days.ts';
import { twoDaysOf } from './two-days.ts';

const day = { date: '2035-03-01', confidence: 'high' as const, evidence: [] };
const known = (daysToPublication: number) => ({ signed: day, published: day, daysToPublication });
const signed = { signed: day, published: null, daysToPublication: null };
const published = { signed: null, published: day, daysToPublication: null };
const neither = { signed: null, published: null, daysToPublication: null };

test('counts documents with both days, with one, and the days between', () => {
  expect(twoDaysOf([known(28), signed, known(0), published, neither])).toEqual({
    both: 2,
    one: 2,
    apart: { least: 0, most: 28 },
  });
});

test('knows no days between where no document has both', () => {
  expect(twoDaysOf([signed]).apart).toBeNull();
});

test('tells of the documents that stand on the timeline', () => {
  const { policies, events } = loadLedger();
  const steps = events.map(({ kind, policy }) => ({ kind, document: policy }));
  expect(twoDaysOf(policies).both).toBe(documentsWithBoth(steps).size);
});
