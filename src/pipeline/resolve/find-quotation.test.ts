import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventedReading } from '../testing/invented-reading.ts';
import { findQuotation } from './find-quotation.ts';
import { printsDate } from './printed-date.ts';
import { spansOf } from './spans.ts';

describe('findQuotation', () => {
  it('finds words inside a phrase, with their own place', () => {
    expect(findQuotation(inventedReading, '300家')).toEqual({
      found: true,
      at: { paragraph: 4, start: 14, end: 18 },
    });
  });

  it('finds a heading after its label', () => {
    expect(findQuotation(inventedReading, '主要任务')).toEqual({
      found: true,
      at: { paragraph: 3, start: 2, end: 6 },
    });
  });

  it('finds names of issuers and document numbers without a place', () => {
    expect(findQuotation(inventedReading, '港务厅')).toEqual({ found: true, at: null });
    expect(findQuotation(inventedReading, '湾工发〔2031〕7号')).toEqual({ found: true, at: null });
  });

  it('finds a date that is printed with or without its year', () => {
    expect(findQuotation(inventedReading, '到2035年')).toMatchObject({ found: true, at: { start: 6 } });
    expect(findQuotation(inventedReading, '4月10日')).toMatchObject({ found: true, at: { paragraph: 1 } });
  });

  it('tells the nearest phrase for what it does not find', () => {
    expect(findQuotation(inventedReading, '培育30家工匠企业')).toEqual({
      found: false,
      nearest: '培育300家工匠企业',
    });
  });

  it('finds no words with a character changed', () => {
    const words = spansOf(inventedReading).map(({ text }) => text);
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(), (text, seed) => {
        const n = seed % text.length;
        const changed = `${text.slice(0, n)}某${text.slice(n + 1)}`;
        return !findQuotation(inventedReading, changed).found;
      }),
    );
  });
});

describe('printsDate', () => {
  it.each([
    ['2031年4月2日', '2031-04-02', true],
    ['4月2日', '2031-04-02', true],
    ['到2035年', '2035', true],
    ['2035年', '2035', true],
    ['2031年4月', '2031-04-02', false],
    ['2031年', '2031-04', false],
    ['4月3日', '2031-04-02', false],
    ['2031年04月02日', '2031-04-02', false],
    ['2日', '2031-04-02', false],
    ['到', '2031-04-02', false],
    ['', '2031', false],
    ['2031-04-02', '2031-04-02', false],
  ])('“%s” prints %s: %s', (quote, date, expected) => {
    expect(printsDate(quote, date)).toBe(expected);
  });
});
