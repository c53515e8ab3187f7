import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findEach } from './find-each.ts';
import { firstSigns } from './first-signs.ts';
import { requiredWord } from './required-word.ts';

const printed = (units: ReadonlySet<number> | null | undefined): string | null =>
  units ? String.fromCharCode(...[...units].sort((one, other) => one - other)) : null;
const signsOf = (pattern: RegExp): string | null => printed(firstSigns(pattern)?.first);
const secondsOf = (pattern: RegExp): string | null => printed(firstSigns(pattern)?.second);
const aloneOf = (pattern: RegExp): string | null => printed(firstSigns(pattern)?.alone);

describe('The signs that a match can begin with are read off a pattern', () => {
  test.each([
    [/年底|今年/, '今年'],
    [/(?<![明今])年(?=底)/u, '年'],
    [/[“"]?十五/, '"“十'],
    [/(?:不|[未没]有)|\d/u, '0123456789不未没'],
    [/(?<year>[0-2])x{0,3}y/, '012'],
    [/x{0,3}[a-c]/, 'abcx'],
    [/^\s?第/, '\t\n\v\f\r \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000第\uFEFF'],
    [/\u4e00\./, '一'],
    [/[\u2460-\u2462]/, '①②③'],
    [/[-—]\//, '-—'],
  ])('%s', (pattern, signs) => {
    expect(signsOf(pattern)).toBe(signs);
  }); // prettier-ignore

  test.each([[/a?/], [/[^a]b/], [/.b/], [/\Sb/], [/a/i], [/(?:a|)/], [/\p{Script=Han}/u], [/[一-鿿]{2}\d/]])(
    '%s can begin with nearly anything',
    (pattern) => {
      expect(signsOf(pattern)).toBeNull();
    },
  );
});

describe('The signs that can stand second in a match are read off it too', () => {
  test.each([
    [/年底|今年/, '年底'],
    [/\d{1,2}月/, '0123456789月'],
    [/\d{2}月/, '0123456789'],
    [/甲?乙丙?丁/, '丁丙乙'],
    [/(?:甲|乙丙)(?=丁)戊/, '丁丙'],
    [/甲(?=[丙丁]{1,2}|乙)|丁(?=$|戊)/, '丁丙乙'],
    [/^甲+(?<!乙)丁/, '丁甲'],
    [/(?:甲乙){1,2}/, '乙'],
    [/^甲{2,}/, '甲'],
  ])('%s', (pattern, signs) => {
    expect(secondsOf(pattern)).toBe(signs);
  });

  test.each([
    [/甲.丁/, '甲'],
    [/甲丁?|乙丙|丁/, '丁甲'],
    [/(甲)\1丁/, '甲'],
    [/甲(?=[^，。])|丁(?=$|戊)|乙(?=丙)/, '丁甲'],
    [/甲乙|𠮷丙/u, '\ud842'],
  ])('%s can have any sign behind some of its first', (pattern, signs) => {
    expect(aloneOf(pattern)).toBe(signs);
  });
});

describe('What must stand behind the number that a match begins with is read off it too', () => {
  test.each([
    [/\d{1,2}月|十(?:一|二)?五?时/, '时月'],
    [/(?<!\d)\d{2,4}(?=[国省]道)/, '国省'],
    [/[一二三]{1,3}(?:[、.]|章)|第\d/, '.、章第'],
    [/\d{1,3}(?:\.\d)?家(?:企业)?/, '.家'],
    [/[\da-c]{2}-/, '-abc'],
    [/\d{1,3}(?=$|家)/, null],
    [/\d{2}|一家/, null],
    [/一[^家]/, null],
  ])('%s', (pattern, signs) => {
    expect(printed(firstSigns(pattern)?.behindNumber)).toBe(signs);
  });
});

test.each([
  [/[一-鿿]{2,4}[1-5]\.0(?!\d)/, '.0'],
  [/(?:建|高)了/, '了'],
  [/今年底?前/, '今年'],
  [/甲|乙/, ''],
  [/a/i, ''],
  [/(?<=年)底\d/, '底'],
])('Every match of %s holds “%s”', (pattern, word) => {
  expect(requiredWord(pattern)).toBe(word);
});

describe('All matches of several patterns', () => {
  const patterns = [
    /(?<!\d)\d{1,3}年/g,
    /[一二三]{1,2}(?:十|百)?/gu,
    /(?:今|明)年底?|年底前?/g,
    /[^年]{2}底/g,
    /(?:一|今).?了/g,
    /x?/g,
    /(?<=^|，)\p{Script=Han}百/gu,
    /[今明][^年]{0,2}底/gu,
    /(?:一|二三){2}|年(?=底)|1\s?2/g,
    /𠮷|底/gu,
    /年(?=底|[前了]{1,2})|明(?=$|年)|了(?=[^今])|十(?=一)./g,
    /[12]{1,2}(?:年|x)|[一二]{1,2}(?=[十百]年)|5(?=百)/g,
  ];
  const find = findEach(patterns);

  test('are those that matchAll gives', () => {
    const text = fc.array(fc.constantFrom(...'一二三十百年底今明前了，x1 25𠮷'), { maxLength: 60 });
    fc.assert(
      fc.property(text, (signs) => {
        const whole = signs.join('');
        const plain = patterns.map((pattern) => [...whole.matchAll(pattern)]);
        expect(find(whole)).toEqual(plain);
      }),
    );
  });

  test('are sought for 31 patterns at most', () => {
    expect(() => findEach(new Array<RegExp>(32).fill(/a/))).toThrow(RangeError);
  });
});
