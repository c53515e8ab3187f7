import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from './folded.ts';

test.each([
  ['关于“云州行动”的 通知（试行）', '关于云州行动的通知试行'],
  ['𠀀，𐄀乙', '𠀀乙'],
  ['—— \u3000。', ''],
])('“%s” is compared as “%s”', (text, expected) => {
  expect(folded(text)).toBe(expected);
});

test('Space and punctuation are what Unicode says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(folded(text)).toBe(text.replace(/[\s\p{P}]/gu, ''));
    }),
  );
});
