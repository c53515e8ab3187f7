import { expect, test } from 'vitest';
import { wrapText } from './wrap.ts';

test('breaks Latin text at spaces', () => {
  expect(wrapText('the ferry waits for the tide', 60, 12, 'regular')).toEqual([
    'the ferry',
    'waits for',
    'the tide',
  ]);
});

test('breaks Chinese text anywhere, but never before a closing mark', () => {
  expect(wrapText('渡轮等潮，不等人', 48, 12, 'regular')).toEqual(['渡轮等', '潮，不等', '人']);
});

test('keeps a mark that opens with what follows, and one that closes with what stands before', () => {
  expect(wrapText('渡轮“等潮”（不等人）', 48, 12, 'regular')).toEqual(['渡轮“等', '潮”（不', '等人）']);
});

test('keeps the number of a document with its “No.”', () => {
  expect(wrapText('as told of No. 48 (No. 9)', 66, 12, 'regular')).toEqual([
    'as told of',
    'No. 48',
    '(No. 9)',
  ]);
});

test('leaves a word alone that is wider than the line', () => {
  expect(wrapText('lighthousekeeping', 10, 12, 'regular')).toEqual(['lighthousekeeping']);
});

test('makes no line of nothing', () => {
  expect(wrapText('', 10, 12, 'regular')).toEqual([]);
});
