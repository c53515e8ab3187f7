import { expect, test } from 'vitest';
import { countKey } from './count-key.ts';

const policy = (id: string, serial: string | null, date: string | null) => ({
  id,
  serial,
  signed: date === null ? null : { date, confidence: 'high' as const, evidence: ['e'] },
  published: null,
});
const [tide, reef, moor, dune] = [
  policy('tide-2031-8', '8', '2031-02-01'),
  policy('reef-2033-8', '8', '2033-01-05'),
  policy('moor-plan', null, '2032'),
  policy('dune-8', '8', null),
];
const all = [reef, tide, moor, dune];

test('a policy is called by its number, and the older of two with one number keeps it', () => {
  expect([tide, reef, dune].map((each) => countKey(each, all))).toEqual(['8', 'reef-2033-8', 'dune-8']);
});

test('a policy without a number is called by its key', () => {
  expect(countKey(moor, all)).toBe('moor-plan');
});
