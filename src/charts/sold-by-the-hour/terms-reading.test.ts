import { expect, test } from 'vitest';
import { inventedFirms } from '../testing/invented-firms.ts';
import { inventedLedger } from '../testing/invented-ledger.ts';
import { readTerms } from './terms-reading.ts';
import { BEFORE_GATE, steps, ways } from './ways.ts';

test('takes the terms with the colours of their strands, and the numbered document of the industry', () => {
  const { practice, industry, wider, policy } = readTerms(inventedFirms);
  expect([practice.colour, industry.colour, wider.colour]).toEqual(['verm', 'indigo', 'stone']);
  expect(policy.serial).toBe('12');
});

test('refuses a glossary without the terms', () => {
  expect(() => readTerms(inventedLedger)).toThrow('expected the term “services-for-manufacturing”');
});

test('leaves everything after the gate to the buyer only where the machine is sold once', () => {
  const used = steps.slice(BEFORE_GATE);
  expect(ways.map(({ doers }) => used.every((step) => doers[step] === 'buyer'))).toEqual([
    true,
    false,
    false,
  ]);
  expect(ways.filter(({ hourly }) => hourly).flatMap(({ doers }) => Object.values(doers))).not.toContain(
    'buyer',
  );
});
