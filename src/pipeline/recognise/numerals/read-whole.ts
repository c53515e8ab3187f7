import { matchAt } from '../../patterns/match-at.ts';
import { CHINESE_NUMBER_SIGN, chineseNumber } from './chinese-number.ts';
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
const arabic = matchAt(/(?:\d{1,3}(?:,\d{3})+(?![\d])|\d+)(?:[.．]\d+)?(?![.．]\d)/y);
/** What begins with 万 or 亿 after a space, and is a word of its own: 2030 万物互联. */
const scaleAfter = matchAt(
  /(?:\s(?=[多余]?(?:[百千]?万|亿)(?![物众象能事科达州宁企村])))?([多余来几]?)(十万|百万|千万|十亿|百亿|千亿|万亿|百(?!帕)|千(?![瓦克米伏焦卡帕赫兆乏])|[万亿]|兆(?=[多余]?[元美]))(?:([多余])(?![人样]))?/y,
);
const vagueAfter = matchAt(/\s?([多余])(?!元化|样|边|式|数|部门|方面|年来)/y);
const several = matchAt(new RegExp(`[数几](?=[十百千万亿])|${CHINESE_NUMBER_SIGN}`, 'y'));
const chineseSigns = matchAt(
  new RegExp(`${CHINESE_NUMBER_SIGN}{1,24}(?:点[〇零一二三四五六七八九]{1,9}[万亿]{0,2})?`, 'y'),
);
const fewAfter = matchAt(/([几多余来])(万亿|[十百千万亿])?(?!元化|样|边|式|数|部门|方面|年来)/y);
/** 一 after one of these is the second half of a word: 统一三个标准 counts three. The source of a pattern. */
export const HALF_WORD = '[统唯单专同归划逐]';
const halfWord = new RegExp(HALF_WORD);

/**
 * Reads one number at `offset`: Arabic (1,200; 3.5万; 1亿5000万; 30多万), Chinese (十三, 二〇二五, 一点五亿, 两三百)
 * or vague (数十, 几百, 十几, 百余, 二十多). Null where none begins there, or where it has more than fifteen digits.
 */
export function readWhole(text: string, offset: number): Whole | null {
  const digits = arabic(text, offset);
  if (digits) return hasTooMany(digits[0]) ? null : readArabic(text, offset, digits[0]);
  return several(text, offset) ? readChinese(text, offset) : null;
}

const hasTooMany = (digits: string): boolean =>
  digits.length > mostDigits && digits.replace(/[^\d]/g, '').length > mostDigits;

/** The value of Arabic digits with their commas, and with a point of either width. */
const arabicValue = (digits: string): number =>
  Number(/[,．]/.test(digits) ? digits.replaceAll(',', '').replace('．', '.') : digits);

/** What a unit behind digits multiplies by; 兆 is 万亿 where Taiwan counts money. */
const sizeOf = (unit: string): number | null => (unit === '兆' ? 1e12 : chineseNumber(unit));

function readArabic(text: string, offset: number, digits: string): Whole {
  let end = offset + digits.length;
  let value = 0;
  let coefficient = arabicValue(digits);
  let vague: string | null = null;
  let scale = 1;
  for (let last = Infinity; ;) {
    const unit = scaleAfter(text, end);
    const size = unit ? sizeOf(unit[2] ?? '') : null;
    if (!unit || size === null || size >= last || unit[1] === '几') {
      value += coefficient;
      break;
    }
    end += unit[0].length;
    value += scaled(coefficient, size);
    scale = size;
    last = size;
    vague = unit[1] || unit[3] || null;
    const more = vague === null ? arabic(text, end) : null;
    const follows = more ? scaleAfter(text, end + more[0].length) : null;
    const next = follows ? sizeOf(follows[2] ?? '') : null;
    if (!more || next === null || next >= last) break;
    coefficient = arabicValue(more[0]);
    end += more[0].length;
  }
  if (vague === null) {
    const found = vagueAfter(text, end);
    vague = found?.[1] ?? null;
    end += found?.[0].length ?? 0;
  }
  return { end, value, max: null, vague, arabic: true, scale };
}

function readChinese(text: string, offset: number): Whole | null {
  if (text[offset] === '一' && halfWord.test(text[offset - 1] ?? '')) return null;
  const vague = /[数几]/.test(text[offset] ?? '') ? (text[offset] ?? '') : '';
  const run = chineseSigns(text, offset + vague.length)?.[0];
  const span = run === undefined ? null : spanOf(run);
  if (run === undefined || !span) return null;
  const end = offset + vague.length + run.length;
  const exact = { end, ...span, vague: vague || null, arabic: false, scale: scaleIn(run) };
  const few = vague === '' ? fewAfter(text, end) : null;
  const [found = '', word = '', unit = ''] = few ?? [];
  if (!few || !(roundBefore.get(word) ?? /[十百千万亿]$/).test(run)) return exact;
  const size = unit === '' ? 1 : (chineseNumber(unit) ?? 1);
  return {
    end: end + found.length,
    value: span.value * size,
    max: null,
    vague: word,
    arabic: false,
    scale: 1,
  };
}

/** What a run ends in before 几 (十几) and 来 (百来); 多 and 余 follow any round number. */
const roundBefore = new Map([
  ['几', /十$/],
  ['来', /[十百千]$/],
]);

/** The unit that closes a run and would multiply a number joined to it: 三至五万; 三至五十 is left as it stands. */
function scaleIn(run: string): number {
  if (!/[百千万亿]$/.test(run)) return 1;
  return chineseNumber(/(?:(?<![万亿])[万亿]+|(?<=[二两三四五六七八九])[百千])$/.exec(run)?.[0] ?? '一') ?? 1;
}

/** A run with or without a decimal point in words: 三点五万. */
function spanOf(run: string): { value: number; max: number | null } | null {
  if (!run.includes('点')) return chineseRun(run);
  const [whole = '', fraction = ''] = run.split('点');
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
