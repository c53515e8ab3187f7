import { matchAt } from '../../patterns/match-at.ts';
import { chineseNumber } from './chinese-number.ts';
import type { Numeral } from './numeral.ts';
import { readWhole, type Whole } from './read-whole.ts';

const doubling = matchAt(/翻(?:了)?([近约超])?([一两二三四1-4])?番/y);
const fraction = matchAt(/([〇零一二两三四五六七八九十百千万]{1,9})分之/y);
/** A fraction with a stroke, where its surroundings cannot be read as a date or a row of numbers: 2/3以上. */
const stroke = matchAt(
  /(\d{1,2})\/(\d{1,3})(?=以上|以下|左右|的|[，。；、）)]|[和与及]\d{1,2}\/\d{1,3}(?![\d/])|$)(?<![\d./年]\1\/\2)/y,
);
const tenths = matchAt(
  /(?:([二三四五六七八])([三四五六七八九])|([一二两三四五六七八九]|[1-9](?:\.\d)?))成([半五])?(?![员立果功本熟效为长品都份分型语就交绩套片])/y,
);
const shareSign = matchAt(/\s?([%％‰])/y);
const oneHalf = matchAt(/(?:一半|半数|(?<=[过超近减])半)(?=$|[，。；、,;)）”的以左])/y);
const half = matchAt(/半(?=个|年|天|日|小时|倍|成(?!品))/y);
const timesAndHalf = matchAt(/([一两二三四五六七八九十]{1,2}|\d{1,3})倍半/y);
/** ‘By so many’: a crowd told by its order of size. */
const byTheNumber = matchAt(/数以([十百千]?[百千万亿])计/y);

const named = new Map([
  [100, '%'],
  [1000, '‰'],
]);

/** Doubling: 翻番 and 翻一番 are 2 倍, 翻两番 4, 翻三番 8, and 翻了近一番 2 with 近. Null where none begins at `offset`. */
export function readDoubling(text: string, offset: number): Numeral | null {
  const found = doubling(text, offset);
  if (!found) return null;
  const times = found[2] === undefined ? 1 : (chineseNumber(found[2]) ?? Number(found[2]));
  return { ...numeral(offset, found[0], 2 ** times, null, '倍'), vague: found[1] ?? null };
}

/** Several times and a half (三倍半 is 3.5 倍), and 数以万计, which is 10000 and vague. Null where neither begins at `offset`. */
export function readPhrase(text: string, offset: number): Numeral | null {
  const times = timesAndHalf(text, offset);
  const whole = times ? (chineseNumber(times[1] ?? '') ?? Number(times[1])) : NaN;
  if (times && Number.isFinite(whole)) return numeral(offset, times[0], whole + 0.5, null, '倍');
  const crowd = byTheNumber(text, offset);
  const size = crowd ? chineseNumber(crowd[1] ?? '') : null;
  return crowd && size !== null ? { ...numeral(offset, crowd[0], size, null, null), vague: '数' } : null;
}

/**
 * A fraction in words: 百分之二十 is 20 %, 千分之三 3 ‰; any other is given as a share too, in per cent to ten decimals: 四分之一
 * is 25 %, and so is 1/4. Null where none begins at `offset`.
 */
export function readFraction(text: string, offset: number): Numeral | null {
  const [run, part, total] = stroke(text, offset) ?? [];
  if (run !== undefined && Number(part) < Number(total))
    return numeral(offset, run, percentage(Number(part), Number(total)), null, '%');
  const found = fraction(text, offset);
  const parts = found ? chineseNumber(found[1] ?? '') : null;
  const share = found ? readWhole(text, offset + found[0].length) : null;
  if (parts === null || parts === 0 || !share) return null;
  const unit = named.get(parts) ?? '%';
  const scaled = (value: number) => (named.has(parts) ? value : percentage(value, parts));
  return {
    ...numeral(offset, text.slice(offset, share.end), scaled(share.value), null, unit),
    max: share.max === null ? null : scaled(share.max),
    vague: share.vague,
  };
}

/** A share in per cent or tenths: 20%, 3.5‰, 九成, 七成半 and 七成五 (75 %), 一半 and 过半 (50 %), and half a thing before its measure word. */
export function readShare(text: string, offset: number, whole: Whole | null): Numeral | null {
  const shared = whole ? shareSign(text, whole.end) : null;
  if (whole && shared) {
    const { value, max, vague, arabic, end } = whole;
    const run = text.slice(offset, end + shared[0].length);
    const unit = shared[1] === '‰' ? '‰' : '%';
    return { ...numeral(offset, run, value, max, unit), vague, arabic };
  }
  const share = tenths(text, offset);
  if (share) {
    const [run, low, high, single = '', more] = share;
    const tens = (sign: string) => (chineseNumber(sign) ?? Number(sign)) * 10;
    if (low === undefined || high === undefined)
      return numeral(offset, run, tens(single) + (more === undefined ? 0 : 5), null, '%');
    if (tens(low) < tens(high)) return numeral(offset, run, tens(low), tens(high), '%');
  }
  if (whole?.arabic) return null;
  const middle = oneHalf(text, offset)?.[0];
  if (middle !== undefined) return numeral(offset, middle, 50, null, '%');
  return half(text, offset) ? numeral(offset, '半', 0.5, null, null) : null;
}

const percentage = (part: number, total: number) => Number(((part / total) * 100).toFixed(10));

function numeral(
  start: number,
  text: string,
  value: number,
  max: number | null,
  unit: string | null,
): Numeral {
  return { start, end: start + text.length, text, value, max, unit, vague: null, arabic: /\d/.test(text) };
}
