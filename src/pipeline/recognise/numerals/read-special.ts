import { chineseNumber } from './chinese-number.ts';
import { chineseRun } from './chinese-run.ts';
import type { Numeral } from './numeral.ts';
import { readWhole } from './read-whole.ts';

const doubling = /翻([一两二三四1-4])?番/y;
const fraction = /([〇零一二两三四五六七八九十百千万]{1,9})分之/y;
const tenths = /([一二两三四五六七八九1-9])成([半五])?(?![员立果功本熟效为长品都份分型语])/y;
const oneHalf = /(?:一半|半数|(?<=[过超])半)(?=$|[，。；、,;)）”的以左])/y;
const half = /半(?=个|年|天|日|小时|倍|成(?!品))/y;

const named = new Map([
  [100, '%'],
  [1000, '‰'],
]);

/** Doubling: 翻番 and 翻一番 are 2 倍, 翻两番 4, 翻三番 8. Null where none begins at `offset`. */
export function readDoubling(text: string, offset: number): Numeral | null {
  doubling.lastIndex = offset;
  const found = doubling.exec(text);
  if (!found) return null;
  const times = found[1] === undefined ? 1 : (chineseNumber(found[1]) ?? Number(found[1]));
  return numeral(offset, found[0], 2 ** times, null, '倍');
}

/**
 * A fraction in words: 百分之二十 is 20 %, 千分之三 3 ‰; any other is given as a share too, in per cent to ten decimals: 四分之一
 * is 25 %. Null where none begins at `offset`.
 */
export function readFraction(text: string, offset: number): Numeral | null {
  fraction.lastIndex = offset;
  const found = fraction.exec(text);
  const parts = found ? chineseNumber(found[1] ?? '') : null;
  const share = found ? readWhole(text, fraction.lastIndex) : null;
  if (parts === null || parts === 0 || !share) return null;
  const unit = named.get(parts) ?? '%';
  const scaled = (value: number) => (named.has(parts) ? value : Number(((value / parts) * 100).toFixed(10)));
  return {
    ...numeral(offset, text.slice(offset, share.end), scaled(share.value), null, unit),
    max: share.max === null ? null : scaled(share.max),
    vague: share.vague,
  };
}

/** A share in per cent or tenths: 20%, 3.5‰, 九成, 七成半 and 七成五 (75 %), 一半 and 过半 (50 %), and half a thing before its measure word. */
export function readShare(text: string, offset: number): Numeral | null {
  const whole = readWhole(text, offset);
  const sign = whole ? text[whole.end] : undefined;
  if (whole && (sign === '%' || sign === '％' || sign === '‰')) {
    return {
      ...numeral(
        offset,
        text.slice(offset, whole.end + 1),
        whole.value,
        whole.max,
        sign === '％' ? '%' : sign,
      ),
      vague: whole.vague,
      arabic: whole.arabic,
    };
  }
  tenths.lastIndex = offset;
  const share = tenths.exec(text);
  if (share) {
    const tens = chineseRun(share[1] ?? '')?.value ?? Number(share[1]);
    return numeral(offset, share[0], tens * 10 + (share[2] === undefined ? 0 : 5), null, '%');
  }
  oneHalf.lastIndex = offset;
  const middle = oneHalf.exec(text)?.[0];
  if (middle !== undefined) return numeral(offset, middle, 50, null, '%');
  half.lastIndex = offset;
  return half.test(text) ? numeral(offset, '半', 0.5, null, null) : null;
}

function numeral(
  start: number,
  text: string,
  value: number,
  max: number | null,
  unit: string | null,
): Numeral {
  return { start, end: start + text.length, text, value, max, unit, vague: null, arabic: /\d/.test(text) };
}
