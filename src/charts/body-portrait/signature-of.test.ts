import { expect, test } from 'vitest';
import { signatureOf } from './signature-of.ts';

const signedBy = (agencies: string[], count: number | null) => ({
  issuers: { agencies, count, note: null, evidence: [] },
});

test('a body that is named signed', () => {
  expect(signatureOf(signedBy(['looms'], 4), 'looms')).toBe(true);
});

test('a body that is not named did not sign where all are named', () => {
  expect(signatureOf(signedBy(['looms'], 1), 'dyes')).toBe(false);
});

test('nothing is known of a body where others are not named or not counted', () => {
  expect(signatureOf(signedBy(['looms'], 4), 'dyes')).toBeNull();
  expect(signatureOf(signedBy(['looms'], null), 'dyes')).toBeNull();
});
