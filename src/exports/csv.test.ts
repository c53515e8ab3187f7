import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from './csv.ts';

test.for(['=1+2', '+cmd|x', '-2+3', '@sum(a)', '\tx', '＝1', '－x'])(
  'a spreadsheet does not run %j',
  (cell) => {
    expect(parse(csvText(['a'], [[cell]]), { bom: true })).toEqual([['a'], [`'${cell}`]]);
  },
);

test('numbers below zero stay numbers', () => {
  expect(csvText(['a'], [['-12.5']])).toContain('\r\n-12.5\r\n');
});

test('it begins with the mark that tells Excel its encoding, and its lines end as RFC 4180 has it', () => {
  const text = csvText(['名'], [['二']]);
  expect([...Buffer.from(text).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(text.slice(1)).toBe('名\r\n二\r\n');
});

test('whatever stands in a cell is read back by another reader', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text));
  const row = fc.tuple(cell, cell);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      expect(parse(csvText(['a', 'b'], rows), { bom: true })).toEqual([['a', 'b'], ...rows]);
    }),
  );
});
