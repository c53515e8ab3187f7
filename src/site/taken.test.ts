import { expect, test } from 'vitest';
import type { Ledger } from '../schema/ledger.ts';
import { takenFrom } from './taken.ts';

const words = (text: string) => ({ en: text, zh: text });
const fact = (date: string, ...evidence: string[]) => ({ date, evidence });
const records = {
  policies: [
    {
      id: 'lake',
      short: words('Lake plan'),
      numberEvidence: ['number'],
      signed: fact('2030-03-16', 'day'),
      published: null,
      horizon: { year: 2035, evidence: ['horizon'] },
      issuers: { count: 3, evidence: ['bodies'] },
    },
  ],
  provisions: ['1', '2', '3'].map((item) => ({
    policy: 'lake',
    heading: words(`Item ${item}`),
    evidence: item === '1' ? ['first', 'all'] : ['all'],
  })),
  targets: [{ name: words('Ten boats by 2035'), evidence: ['boats', 'horizon'] }],
  outcomes: [
    {
      name: words('Boats'),
      measure: words('boats'),
      points: [{ date: '2031', value: 12000, qualifier: 'more-than', evidence: ['afloat'] }],
    },
  ],
  events: [
    { kind: 'milestone', title: words('Boats afloat'), evidence: ['afloat', 'launch'] },
    { kind: 'due', title: words('Boats due'), evidence: ['boats'] },
  ],
  agencies: [],
  claims: [{ derivation: words('Goals without a number.'), evidence: ['goal', 'boats'] }],
} as unknown as Ledger;

test.for([
  ['number', 'the number of the Lake plan'],
  ['day', 'signed 16 March 2030'],
  ['horizon', 'the document looks to 2035 · Ten boats by 2035'],
  ['bodies', '3 bodies sign'],
  ['first', 'Item 1'],
  ['all', '3 items of the Lake plan'],
  ['boats', 'Ten boats by 2035'],
  ['afloat', 'Boats: more than 12,000 (2031)'],
  ['launch', 'Boats afloat'],
  ['goal', 'counted with others. Goals without a number.'],
  ['nothing', ''],
] as const)('from words named “%s” is taken: %s', ([evidence, taken]) => {
  expect(takenFrom(evidence, records, 'en').join(' · ')).toBe(taken);
});

test('each language takes in its own words', () => {
  expect(takenFrom('afloat', records, 'zh')).toEqual(['Boats超过1.2万boats（2031年）']);
});
