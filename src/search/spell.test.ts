import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { spellQuestion, spellText } from './spell.ts';

const wordsOf = (text: string) => text.split(' ').filter(Boolean);
const hanText = fc.string({ unit: fc.constantFrom(...'制造服务业型小巨人〔〕“”372 '), maxLength: 40 });

test('every part of a text has its words among the words of the text, or begins one', () => {
  fc.assert(
    fc.property(hanText, fc.nat(40), fc.nat(40), (text, from, to) => {
      const part = text.slice(Math.min(from, to), Math.max(from, to));
      const held = wordsOf(spellText(text));
      for (const word of wordsOf(spellQuestion(part)))
        if (word.startsWith('q')) expect(held.some((one) => one.startsWith(word))).toBe(true);
    }),
  );
});

test('two characters in another order are another word', () => {
  expect(spellQuestion('服务')).not.toBe(spellQuestion('务服'));
});

test('brackets, tones, widths and the comma of thousands make no difference', () => {
  expect(spellQuestion('〔２０２１〕３７２')).toBe('2021 372');
  expect(spellQuestion('[2021]372')).toBe('2021 372');
  expect(spellQuestion('Gōngxìnbù')).toBe('gongxinbu');
  expect(spellQuestion('10,000')).toBe('10000');
});

test('quotation marks inside a Chinese phrase do not cut it', () => {
  expect(spellText('万家“小巨人”企业')).toBe(spellText('万家小巨人企业'));
});

test('a key holds nothing but letters and numerals', () => {
  expect(fold('Gōng xìn bù')).toBe('gongxinbu');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(text)).toMatch(/^[\p{L}\p{N}]*$/u);
    }),
  );
});
