import { expect, test } from 'vitest';
import { amount } from './amount.ts';
import { displayWidth, fill } from './display-width.ts';
import { unpainted } from './paint.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

test('a Chinese character takes two columns, and so fewer spaces fill it up', () => {
  expect(displayWidth('窑炉20座')).toBe(8);
  expect(fill('窑炉', 6)).toBe('窑炉  ');
  expect(fill('20', 4, 'right')).toBe('  20');
});

test.each([
  ['建成窑炉,开窑', 8, ['建成窑', '炉,开窑']],
  ['窑州“陶”字号', 6, ['窑州', '“陶”字', '号']],
  ['one two three', 8, ['one two', 'three']],
  ['窑炉 kiln-fire 二', 9, ['窑炉', 'kiln-fire', '二']],
  ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
  ['窑。。。。', 4, ['窑。', '。。', '。']],
  ['上\n下', 20, ['上', '下']],
  ['', 10, ['']],
])('%j in %i columns is %j', (text, width, lines) => {
  expect(wrap(text, width)).toEqual(lines);
});

const columns = [{ heading: 'place' }, { heading: 'value', side: 'right' }, { heading: 'words' }] as const;
const rows = [
  ['3:1', '20', '建成窑炉20座'],
  ['12:40', '1,500', '窑工1500名'],
];

test('columns stand under one another by what they take on a terminal', () => {
  expect(table(columns, rows, { width: 60, paint: unpainted })).toEqual([
    '  place  value  words',
    '  3:1       20  建成窑炉20座',
    '  12:40  1,500  窑工1500名',
  ]);
});

test('a last column without room stands below its row', () => {
  expect(table(columns, rows.slice(0, 1), { width: 24, paint: unpainted })).toEqual([
    '  place  value',
    '         words',
    '  3:1       20',
    '         建成窑炉20座',
  ]);
});

test('a table without rows has no heading either', () => {
  expect(table(columns, [], { width: 60, paint: unpainted })).toEqual([]);
});

test.each([
  [20, null, '20'],
  [12_000, null, '12,000'],
  [150_000_000, null, '1.5亿'],
  [3_500_000_000_000, null, '3.5万亿'],
  [6.4, null, '6.4'],
  [20, 30, '20–30'],
])('%d to %d is told as %s', (value, max, told) => {
  expect(amount({ value, max })).toBe(told);
});
