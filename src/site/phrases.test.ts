import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrasesOf } from './phrases.ts';

test('a headline is cut between words', () => {
  expect(phrasesOf('发展清洁能源', [])).toEqual(['发展', '清洁', '能源']);
});

test('a term of the field is never cut', () => {
  expect(phrasesOf('发展清洁能源', ['清洁能源'])).toEqual(['发展', '清洁能源']);
});

test('no line begins with a word that leans on the one before', () => {
  expect(phrasesOf('城市的花园', []).some((piece) => piece.startsWith('的'))).toBe(false);
});

test('punctuation stays with what it follows', () => {
  expect(phrasesOf('花园，城市', [])).toEqual(['花园，', '城市']);
});

test('a mark that opens stands with what it opens', () => {
  expect(phrasesOf('花园（一）和“城市”', [])).toEqual(['花园', '（一）', '和', '“城市”']);
});

test('a figure stands with what it counts', () => {
  expect(phrasesOf('城市的20个花园', [])).toContain('20个');
  expect(phrasesOf('形成一批花园', [])).toContain('一批');
  expect(phrasesOf('花园（2030-2033年）', [])).toEqual(['花园', '（2030-2033年）']);
});

test('the pieces joined are the text', () => {
  const text = fc.string({ unit: fc.constantFrom(...'城市花园的发展，2030年（一）Ab ') });
  const terms = fc.array(fc.string({ unit: fc.constantFrom(...'城市花园发展'), minLength: 1 }));
  fc.assert(fc.property(text, terms, (words, known) => phrasesOf(words, known).join('') === words));
});
