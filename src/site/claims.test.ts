import { expect, test } from 'vitest';
import { claimsIn, formatClaim, proseParts } from './claims.ts';

test('prose is split at its claims', () => {
  expect(proseParts('By {{target:pumps-2030.due}}, {{target:pumps-2030.value}} pumps.')).toEqual([
    { words: 'By ' },
    { claim: 'target:pumps-2030.due' },
    { words: ', ' },
    { claim: 'target:pumps-2030.value' },
    { words: ' pumps.' },
  ]);
});

test('claims are named in the order of the prose', () => {
  expect(claimsIn('{{b:2}} then {{a:1}}')).toEqual(['b:2', 'a:1']);
});

test.for([
  ['number', 10000, '10,000', '1万'],
  ['date', '2030-05', 'May 2030', '2030年5月'],
  ['text', 'No. 9', 'No. 9', 'No. 9'],
] as const)('a claim of type %s is written as its language does', ([type, value, en, zh]) => {
  const claim = { id: 'count:signed-9', type, value, evidence: ['x'], derivation: null };
  expect([formatClaim(claim, 'en'), formatClaim(claim, 'zh')]).toEqual([en, zh]);
});
