import { expect, test } from 'vitest';
import { notesOf } from './notes.ts';

test('notes are numbered as a page comes to them, each once', () => {
  const notes = notesOf(['b', 'a', 'b', 'c']);
  expect(notes.ids).toEqual(['b', 'a', 'c']);
  expect(notes.numberOf('a')).toBe(2);
});

test('a mark without its note is an error', () => {
  expect(() => notesOf(['a']).numberOf('b')).toThrow('“b”');
});
