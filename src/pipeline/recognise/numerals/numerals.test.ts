import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findNumerals, parseNumeral } from './index.ts';

const signs = '零一二三四五六七八九';

/** Four figures in words, without leading zeros: 1005 is 一千零五. */
function section(value: number): string {
  let words = '';
  let gap = false;
  for (const [size, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const digit = Math.floor(value / size) % 10;
    if (digit === 0) {
      gap = words !== '';
      continue;
    }
    words += (gap ? '零' : '') + signs[digit] + unit;
    gap = false;
  }
  return words;
}

/** The standard spelling of a whole number below 10^16. */
function inChinese(value: number): string {
  if (value === 0) return '零';
  const parts = [
    [Math.floor(value / 1e12), '万亿'],
    [Math.floor(value / 1e8) % 1e4, '亿'],
    [Math.floor(value / 1e4) % 1e4, '万'],
    [value % 1e4, ''],
  ] as const;
  let words = '';
  for (const [part, unit] of parts) {
    if (part === 0) continue;
    const name = unit === '万亿' && parts[1][0] > 0 ? '万' : unit;
    words += (words !== '' && part < 1000 ? '零' : '') + section(part) + name;
  }
  return words;
}

const whole = fc.oneof(fc.nat(200), fc.nat(20_000), fc.integer({ min: 0, max: 1e12 }));

describe('Chinese numerals', () => {
  it('are read back from their standard spelling', () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(parseNumeral(inChinese(value))).toBe(value);
      }),
    );
  });

  it('are read without the leading one of ten to nineteen', () => {
    for (let value = 10; value < 20; value += 1) expect(parseNumeral(inChinese(value).slice(1))).toBe(value);
  });

  it('are read back as years digit by digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), (year) => {
        const words = [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
        expect(parseNumeral(words)).toBe(year);
      }),
    );
  });
});

describe('Arabic numerals', () => {
  it('are read back with thousands separators', () => {
    fc.assert(
      fc.property(whole, (value) => {
        expect(parseNumeral(value.toLocaleString('en-US'))).toBe(value);
      }),
    );
  });

  it('are read back in 万 and 亿 with decimals', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom('万', '亿', '万亿'),
        (tenths, unit) => {
          const size = { 万: 1e4, 亿: 1e8, 万亿: 1e12 }[unit] ?? 1;
          expect(parseNumeral(`${tenths / 10}${unit}`)).toBe((tenths * size) / 10);
        },
      ),
    );
  });
});

test.each([
  ['十三', 13],
  ['二十', 20],
  ['二百五', 250],
  ['三万五', 35_000],
  ['一亿二', 120_000_000],
  ['两千零五', 2005],
  ['百万', 1_000_000],
  ['千亿', 1e11],
  ['万亿', 1e12],
  ['三点五万', 35_000],
  ['3.5万', 35_000],
  ['1.1亿', 110_000_000],
  ['1亿5000万', 150_000_000],
  ['3百', 300],
  ['5千', 5000],
  ['2.5万亿', 2.5e12],
  ['百分之二十', 20],
  ['百分之3.5', 3.5],
  ['千分之三', 3],
  ['四分之三', 75],
  ['三分之一', 33.3333333333],
  ['九成', 90],
  ['七成半', 75],
  ['翻番', 2],
  ['翻一番', 2],
  ['翻两番', 4],
  ['二〇三五', 2035],
  ['二零二五', 2025],
  ['7成', 70],
  ['8.5成', 85],
  ['三倍半', 3.5],
  ['2/3', 66.6666666667],
  ['2.5 万', 25_000],
  ['37 亿', 3_700_000_000],
  ['90 ％', 90],
  ['百分之百', 100],
  ['零点五', 0.5],
])('%s is %d', (text, value) => {
  expect(parseNumeral(text)).toBe(value);
});

test.each([
  '',
  '甲',
  '统一',
  '一二',
  '三十三十',
  '3-5',
  '数十',
  '5个',
  '3.',
  '十十',
  '百千万',
  '万千',
  '3/4/5',
  '1.2.3',
])('%j is not one exact number', (text) => {
  expect(parseNumeral(text)).toBeNull();
});

test.each([
  ['百余家', '百余', 100, '余'],
  ['十几个', '十几', 10, '几'],
  ['数十家', '数十', 10, '数'],
  ['几百人', '几百', 100, '几'],
  ['30多万人', '30多万', 300_000, '多'],
  ['1万多家', '1万多', 10_000, '多'],
  ['3000余项', '3000余', 3000, '余'],
  ['二十多家', '二十多', 20, '多'],
  ['十多万户', '十多万', 100_000, '多'],
  ['30 余家', '30 余', 30, '余'],
  ['1.5 万余家', '1.5 万余', 15_000, '余'],
  ['数以万计', '数以万计', 10_000, '数'],
  ['翻了近一番', '翻了近一番', 2, '近'],
])('in %s the number %s is vague', (text, run, value, vague) => {
  expect(findNumerals(text)).toMatchObject([{ text: run, value, vague }]);
});

test.each([
  ['110千伏', 110],
  ['6000千瓦', 6000],
  ['50百帕', 50],
  ['百万千瓦', 1e6],
  ['万千瓦', 1e4],
  ['千万千瓦', 1e7],
  ['3.2亿千瓦时', 3.2e8],
  ['五千米', 5],
])('in %s a unit with a prefix takes no part in the number', (text, value) => {
  expect(findNumerals(text)).toMatchObject([{ value }]);
});

test.each([
  ['统一三个标准', [3]],
  ['每千瓦时0.75元', [0.75]],
  ['实施百千万行动', []],
  ['第三、四章', [3, 4]],
  ['一、二期', [1, 2]],
])('in %s only what is a number is read', (text, values) => {
  expect(findNumerals(text).map(({ value }) => value)).toEqual(values);
});

test.each([
  ['1234567890123456', []],
  ['3'.repeat(400), []],
  ['123456789012345', [123456789012345]],
  ['1234567890123456号，5个', [5]],
])('in %s a row of more than fifteen digits is no number', (text, values) => {
  expect(findNumerals(text).map(({ value }) => value)).toEqual(values);
});

it('finds every number of a text in order', () => {
  const text = '东湖市13部门到2031年建5个园、千家厂,占比20%以上,翻一番';
  expect(findNumerals(text).map((numeral) => [numeral.text, numeral.value, numeral.unit])).toEqual([
    ['13', 13, null],
    ['2031', 2031, null],
    ['5', 5, null],
    ['千', 1000, null],
    ['20%', 20, '%'],
    ['翻一番', 2, '倍'],
  ]);
});

it('always gives runs of the text, in order and apart', () => {
  const letter = fc.constantFrom(
    ...'0123456789,.%‰〇零一二两三四五六七八九十百千万亿多余几数来半成翻番分之点-—至到个家甲 ',
  );
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 40 }), (letters) => {
      const text = letters.join('');
      let before = 0;
      for (const numeral of findNumerals(text)) {
        expect(numeral.start).toBeGreaterThanOrEqual(before);
        expect(numeral.text).toBe(text.slice(numeral.start, numeral.end));
        expect(numeral.value).toBeGreaterThanOrEqual(0);
        if (numeral.max !== null) expect(numeral.max).toBeGreaterThan(numeral.value);
        before = numeral.end;
      }
    }),
  );
});

it('reads long runs of numerals in time that grows with their length', () => {
  const start = performance.now();
  for (const unit of ['1', '十', '1,111', '3—', '百分之', '翻', '数', '1万'])
    findNumerals(unit.repeat(40_000));
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('兆 multiplies money, and is a prefix of other units', () => {
  expect(findNumerals('产值14.7兆元')[0]).toMatchObject({ value: 14.7e12 });
  expect(findNumerals('装机14.7兆瓦')[0]).toMatchObject({ value: 14.7, text: '14.7' });
});
