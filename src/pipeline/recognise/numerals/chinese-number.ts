const digits = new Map([...'〇一二三四五六七八九'].map((sign, value) => [sign, value]));
digits.set('零', 0).set('两', 2);

const smallUnits = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const largeUnits = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** Every sign a number in Chinese characters is made of. */
export const CHINESE_NUMBER_SIGNS = '〇零一二两三四五六七八九十百千万亿';

/**
 * The source of a pattern for one such sign where it is one: 千 before 瓦, 克, 米 and 百 before 帕 begin a unit with a prefix
 * after GB 3101 (千瓦, 百帕), so that 110千伏 is 110 of that unit and 万千瓦 ten thousand.
 */
export const CHINESE_NUMBER_SIGN =
  '(?:[〇零一二两三四五六七八九十万亿]|百(?!帕)|千(?![瓦克米伏焦卡帕赫兆乏]))';

/**
 * The value of a whole number in Chinese characters, or null where the signs are no number.
 *
 * Read are: numbers with units (三千零五, 一亿二千万), with the first one left out (十三, 百万, 千亿), with the last
 * unit left out (三万五 is 35000), and rows of three or more digits as in years (二〇二五). 万亿 multiplies. 千 and 百 stand
 * without a digit at the head only: 百千万, 万千 are words, no numbers.
 */
export function chineseNumber(signs: string): number | null {
  if (signs === '') return null;
  const single = signs.length === 1 ? digits.get(signs) : undefined;
  if (single !== undefined) return single;
  const row = [...signs].map((sign) => digits.get(sign));
  if (row.every((digit) => digit !== undefined)) {
    return row.length > 2 || signs.includes('〇') ? Number(row.join('')) : null;
  }
  return withUnits(signs);
}

/** One pass from left to right: a digit waits for its unit, small units gather in a section, large units close it. */
function withUnits(signs: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let unit = 1;
  let zero = false;
  let lastLarge = Infinity;
  for (const sign of signs) {
    const value = digits.get(sign);
    const small = smallUnits.get(sign);
    const large = largeUnits.get(sign);
    if (value === 0) {
      if (digit !== null) return null;
      zero = true;
    } else if (value !== undefined) {
      if (digit !== null) return null;
      digit = value;
    } else if (small !== undefined) {
      if (digit === null && small > 10 && total + section > 0) return null;
      if (section % (small * 10) !== 0) return null;
      section += (digit ?? 1) * small;
      digit = null;
      unit = small;
      zero = false;
    } else if (large !== undefined) {
      section += digit ?? 0;
      if (large > lastLarge && total > 0) {
        total = (total + section) * large;
      } else {
        if (section === 0 && total > 0) total *= large;
        else total += (section === 0 ? 1 : section) * large;
      }
      lastLarge = large;
      section = 0;
      digit = null;
      unit = large;
      zero = false;
    } else {
      return null;
    }
  }
  if (digit !== null) section += unit >= 100 && !zero ? (digit * unit) / 10 : digit;
  return total + section;
}
