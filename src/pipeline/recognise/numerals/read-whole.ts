import { CHINESE_NUMBER_SIGNS, chineseNumber } from './chinese-number.ts';
import { chineseRun } from './chinese-run.ts';

/** A number without unit or range partner, as read at one place. */
export interface Whole {
  end: number;
  value: number;
  max: number | null;
  vague: string | null;
  arabic: boolean;
  /** What 万 and its kin multiplied: 1e4 for 3.5万; 1 where nothing did. */
  scale: number;
}

/** A longer row of digits is a code or rubbish: no double keeps it exactly. */
const mostDigits = 15;
const arabic = /(?:\d{1,3}(?:,\d{3})+(?![\d])|\d+)(?:[.．]\d+)?/y;
const scaleAfter =
  /([多余来几]?)(十万|百万|千万|百亿|千亿|万亿|[百千万亿])(?<!千(?=[克米瓦]))(?:([多余])(?![人样]))?/y;
const vagueAfter = /[多余](?!元化|样|边|式|数|部门|方面|年来)/y;
const chinese = new RegExp(`[数几](?=[十百千万亿])|[${CHINESE_NUMBER_SIGNS}]`, 'y');
const chineseSigns = new RegExp(
  `[${CHINESE_NUMBER_SIGNS}]{1,24}(?:点[〇零一二三四五六七八九]{1,9}[万亿]{0,2})?`,
  'y',
);
const fewAfter = /([几多余来])(万亿|[十百千万亿])?(?!元化|样|边|式|数|部门|方面|年来)/y;

const at = (pattern: RegExp, text: string, offset: number): RegExpExecArray | null => {
  pattern.lastIndex = offset;
  return pattern.exec(text);
};

/**
 * Reads one number at `offset`: Arabic (1,200; 3.5万; 1亿5000万; 30多万), Chinese (十三, 二〇二五, 一点五亿, 两三百)
 * or vague (数十, 几百, 十几, 百余, 二十多). Null where none begins there, or where it has more than fifteen digits.
 */
export function readWhole(text: string, offset: number): Whole | null {
  const digits = at(arabic, text, offset);
  if (digits)
    return digits[0].replace(/[^\d]/g, '').length > mostDigits ? null : readArabic(text, offset, digits[0]);
  return at(chinese, text, offset) ? readChinese(text, offset) : null;
}

/** The value of Arabic digits with their commas, and with a point of either width. */
const arabicValue = (digits: string): number => Number(digits.replaceAll(',', '').replace('．', '.'));

function readArabic(text: string, offset: number, digits: string): Whole {
  let end = offset + digits.length;
  let value = 0;
  let coefficient = arabicValue(digits);
  let vague: string | null = null;
  let scale = 1;
  for (let last = Infinity; ;) {
    const unit = at(scaleAfter, text, end);
    const size = unit ? chineseNumber(unit[2] ?? '') : null;
    if (!unit || size === null || size >= last || unit[1] === '几') {
      value += coefficient;
      break;
    }
    end += unit[0].length;
    value += scaled(coefficient, size);
    scale = size;
    last = size;
    vague = unit[1] || unit[3] || null;
    const more = vague === null ? at(arabic, text, end) : null;
    const follows = more ? at(scaleAfter, text, end + more[0].length) : null;
    const next = follows ? chineseNumber(follows[2] ?? '') : null;
    if (!more || next === null || next >= last) break;
    coefficient = arabicValue(more[0]);
    end += more[0].length;
  }
  if (vague === null) {
    vague = at(vagueAfter, text, end)?.[0] ?? null;
    end += vague?.length ?? 0;
  }
  return { end, value, max: null, vague, arabic: true, scale };
}

function readChinese(text: string, offset: number): Whole | null {
  const several = /[数几]/.test(text[offset] ?? '') ? (text[offset] ?? '') : '';
  const run = at(chineseSigns, text, offset + several.length)?.[0];
  if (run === undefined) return null;
  const span = spanOf(run);
  if (!span) return null;
  let end = offset + several.length + run.length;
  if (several !== '') return { end, ...span, vague: several, arabic: false, scale: 1 };
  const few = at(fewAfter, text, end);
  if (!few) return { end, ...span, vague: null, arabic: false, scale: 1 };
  const [, word = '', unit = ''] = few;
  if (word === '几' && !run.endsWith('十')) return { end, ...span, vague: null, arabic: false, scale: 1 };
  if (word === '来' && !/[十百千]$/.test(run)) return { end, ...span, vague: null, arabic: false, scale: 1 };
  if (!/[十百千万亿]$/.test(run)) return { end, ...span, vague: null, arabic: false, scale: 1 };
  end += word.length + unit.length;
  const size = unit === '' ? 1 : (chineseNumber(unit) ?? 1);
  return { end, value: span.value * size, max: null, vague: word, arabic: false, scale: 1 };
}

/** A run with or without a decimal point in words: 三点五万. */
function spanOf(run: string): { value: number; max: number | null } | null {
  const [whole = '', fraction] = run.split('点');
  if (fraction === undefined) return chineseRun(run);
  const scale = /(?<![万亿])[万亿]+$/.exec(fraction)?.[0] ?? '';
  const figures = [...fraction.slice(0, fraction.length - scale.length)].map((sign) => chineseNumber(sign));
  const base = chineseNumber(whole);
  if (base === null || figures.includes(null)) return null;
  const size = scale === '' ? 1 : chineseNumber(scale);
  return size === null ? null : { value: scaled(Number(`${base}.${figures.join('')}`), size), max: null };
}

/** A product without the dust of binary fractions: 1.1 × 1e8 is 110000000. */
function scaled(coefficient: number, size: number): number {
  return Number((coefficient * size).toPrecision(15));
}
