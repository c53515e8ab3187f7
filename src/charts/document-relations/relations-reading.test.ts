import { expect, test } from 'vitest';
import { loadLedger } from '../../ledger.ts';
import { inventedLedger } from '../testing/invented-ledger.ts';
import { lineOf, readRelations } from './relations-reading.ts';

const [loom] = inventedLedger.policies;
const policy = (id: string, date: string | null, more: object = {}) => ({
  ...loom!,
  id,
  signed: null,
  published: date === null ? null : { date, confidence: 'high' as const, evidence: ['loom-page'] },
  ...more,
});
const policies = [
  policy('third', '2033', { follows: ['second'], restsOn: ['guide'] }),
  policy('second', '2032', { follows: ['first'], followedBy: ['third'] }),
  policy('guide', '2032-05'),
  policy('first', '2031', { followedBy: ['second'] }),
  policy('alone', null),
];
const told = (id: string) =>
  readRelations({ ...inventedLedger, policies }, id).map((one) => `${one.relation} ${one.policy.id}`);

test('goes through the whole line in the order of time, and one step to what is rested on', () => {
  expect(told('third')).toEqual(['line first', 'line second', 'basis guide', 'subject third']);
  expect(told('first')).toEqual(['subject first', 'line second', 'line third']);
});

test('tells what rests on a document', () => {
  expect(told('guide')).toEqual(['subject guide', 'resting third']);
  expect(lineOf(readRelations({ ...inventedLedger, policies }, 'guide'))).toHaveLength(1);
});

test('a document without relations stands alone, and lines that run in a ring come to an end', () => {
  expect(told('alone')).toEqual(['subject alone']);
  const ring = [policy('a', '2031', { follows: ['b'] }), policy('b', '2032', { follows: ['a'] })];
  expect(readRelations({ ...inventedLedger, policies: ring }, 'a')).toHaveLength(2);
});

test('refuses a document that the ledger does not hold', () => {
  expect(() => told('lost')).toThrow('“lost”');
});

test('draws every relation that the ledger records', () => {
  const ledger = loadLedger();
  for (const { id, follows, restsOn } of ledger.policies) {
    const drawn = readRelations(ledger, id).map(({ policy: { id } }) => id);
    expect(drawn).toEqual(expect.arrayContaining([...follows, ...restsOn]));
  }
});
