import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
/** “竹编产业” in GB 2312. */
const gbk = [0xd6, 0xf1, 0xb1, 0xe0, 0xb2, 0xfa, 0xd2, 0xb5];
/** “國業的大會” in Big 5. */
const big5 = [0xb0, 0xea, 0xb7, 0x7e, 0xaa, 0xba, 0xa4, 0x6a, 0xb7, 0x7c];

describe('Bytes that are not UTF-8 text are refused with their place', () => {
  test.each([
    ['nothing', bytes(''), 'empty', 1, 1],
    ['only white space', bytes(' \n　\n'), 'empty', 1, 1],
    ['GBK', new Uint8Array([...bytes('a\nbc'), ...gbk]), 'gbk', 2, 3],
    ['Big5', new Uint8Array([...bytes('a\nbc'), ...big5]), 'big5', 2, 3],
    ['Big5, as a page says', new Uint8Array([...bytes('<meta charset="big5">'), ...gbk]), 'big5', 1, 22],
    ['UTF-16 with its mark', new Uint8Array([0xff, 0xfe, 0x41, 0x00]), 'utf-16', 1, 1],
    ['UTF-16 without it', new Uint8Array(Buffer.from('plan 2030 of Yunzhou', 'utf16le')), 'utf-16', 1, 1],
    [
      'UTF-16 in Chinese alone',
      new Uint8Array(Buffer.from('云州发布竹编产业规划', 'utf16le')),
      'utf-16',
      1,
      1,
    ],
    [
      'UTF-16 in Chinese, high bytes first',
      new Uint8Array(Buffer.from('云州发布竹编产业规划\n五年建园', 'utf16le').swap16()),
      'utf-16',
      1,
      1,
    ],
    ['a binary file', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 7, 9, 8, 7]), 'binary', 1, 1],
    ['a broken sequence', new Uint8Array([...bytes('竹\n'), 0xff, 0x20]), 'not-utf-8', 2, 1],
    [
      'the same behind other line ends',
      new Uint8Array([...bytes('竹\r\n编\r'), 0xff, 0x20]),
      'not-utf-8',
      3,
      1,
    ],
    ['20 MB of one line', new Uint8Array(20_000_000).fill(0x61), 'too-large', 1, 1],
    ['UTF-8 that was read as something else', bytes('ç¼–äº§ä¸š'.repeat(9)), 'mojibake', 1, 1],
    ['endless lines', bytes('甲\n'.repeat(50_001)), 'too-large', 50_001, 1],
  ])('%s', (_, input, rule, line, column) => {
    expect(decode(input)).toMatchObject({ problem: { rule, place: { line, column } } });
  });
});

test('A byte order mark is no text, and a printed replacement character is no error', () => {
  expect(decode(bytes('\uFEFF竹\uFFFD编'))).toMatchObject({ source: { text: '竹\uFFFD编' } });
});

test('Every kind of line end counts as one', () => {
  const decoded = decode(bytes('a\r\nb\rc\nd'));
  expect('source' in decoded && [0, 2, 4, 6].map((at) => decoded.source.place(at))).toEqual([
    { line: 1, column: 1 },
    { line: 2, column: 1 },
    { line: 3, column: 1 },
    { line: 4, column: 1 },
  ]);
});
