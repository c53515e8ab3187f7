import { expect, test } from 'vitest';
import type { Ledger } from '../schema/ledger.ts';
import { usesOf } from './uses.ts';

const words = (text: string) => ({ en: text, zh: text });
const policy = (id: string, numberEvidence: string[]) =>
  ({
    id,
    short: words(`Plan ${id}`),
    numberEvidence,
    signed: null,
    published: { evidence: ['day'] },
    horizon: { evidence: [] },
    issuers: { evidence: [] },
  }) as unknown as Ledger['policies'][number];
const item = (id: string, evidence: string[]) =>
  ({
    id,
    policy: id.split('/')[0],
    heading: words(`Item ${id}`),
    evidence,
  }) as unknown as Ledger['provisions'][number];
const records = {
  policies: [policy('lake', ['number'])],
  provisions: [item('lake/1', ['first', 'all']), item('lake/2', ['all']), item('lake/3', ['all'])],
  targets: [{ id: 'boats', name: words('Ten boats'), evidence: ['boats'] }] as unknown as Ledger['targets'],
  events: [
    { id: 'boats-due', kind: 'due', title: words('Boats due'), evidence: ['boats'] },
    { id: 'launch', kind: 'milestone', title: words('Launch'), evidence: ['launch'] },
  ] as unknown as Ledger['events'],
  agencies: [],
  claims: [
    { derivation: words('Goals without a number'), evidence: ['goal', 'boats'] },
  ] as unknown as Ledger['claims'],
};

test.for([
  ['number', ['/policies/lake/']],
  ['day', ['/policies/lake/']],
  ['first', ['/policies/lake/#lake-1']],
  ['boats', ['/targets/boats/']],
  ['launch', ['/timeline/launch/']],
] as const)('words named “%s” lead to the records that rest on them', ([evidence, paths]) => {
  expect(usesOf(evidence, records).map(({ path }) => path)).toEqual(paths);
});

test('words that hold up many items of a document lead to the document', () => {
  expect(usesOf('all', records)).toEqual([{ name: words('Plan lake'), path: '/policies/lake/' }]);
});

test('words that only a count of ours rests on say how it was counted', () => {
  expect(usesOf('goal', records)).toEqual([{ name: words('Goals without a number'), path: null }]);
});

test('words that nothing rests on hold up nothing', () => {
  expect(usesOf('nothing', records)).toEqual([]);
});
