import { describe, expect, test } from 'vitest';
import { formatDate, formatDayMonth, formatNumber } from './format.ts';

describe('formatNumber', () => {
  test.for([
    [20, '20', '20'],
    [8997, '8,997', '8997'],
    [10000, '10,000', '1万'],
    [17600, '17,600', '1.76万'],
    [15970, '15,970', '15970'],
    [1000000, '1,000,000', '100万'],
  ] as const)('writes %d as %s and %s', ([value, en, zh]) => {
    expect([formatNumber(value, 'en'), formatNumber(value, 'zh')]).toEqual([en, zh]);
  });
});

describe('formatDate', () => {
  test.for([
    ['2021-03-16', '16 March 2021', '2021年3月16日'],
    ['2022-12', 'December 2022', '2022年12月'],
    ['2028', '2028', '2028年'],
  ] as const)('says no more of %s than is known', ([date, en, zh]) => {
    expect([formatDate(date, 'en'), formatDate(date, 'zh')]).toEqual([en, zh]);
  });

  test('leaves the year out of day and month', () => {
    expect(formatDayMonth('2021-03-16', 'en')).toBe('16 March');
    expect(formatDayMonth('2021-03-16', 'zh')).toBe('3月16日');
    expect(formatDayMonth('2028', 'en')).toBe('');
  });
});
