import { matchAt } from '../../patterns/match-at.ts';
import { matchMeasure } from '../measures/index.ts';
import { chineseNumber } from './chinese-number.ts';
import type { Numeral } from './numeral.ts';
import { readNumber } from './read-number.ts';
import { readWhole } from './read-whole.ts';

/** What stands between the ends of a range: every dash and wave that is printed for one, and the words. */
const joins = matchAt(/\s?(?:——|--|[-—–－−‒―‐~～〜∼至到])\s?/y);
const bounds = matchAt(/(?:及?以上|（含）|\(含\))[、，,]?/y);
const upTo = matchAt(/(?:（(?:不?含)）)?(?:及?以下|以内)/y);
/** Two neighbours with a comma between them, 三、四个: no list of labels (一、二期; 第三、四章), and none that goes on. */
const neighbours = matchAt(
  /([两三四五六七八])、([三四五六七八九])(?![、期级等类线号产章条批次季届期款十百千万亿])/y,
);

/**
 * The number that begins at `offset`, with a second one where a dash, 至 or 到 joins it: 3—5万, 15%至20%, 三、四个. A unit of the
 * upper end holds for the lower where that is the smaller number: 500-800万, 三至五万, 三到五成, 百分之十至十五.
 */
export function readRange(text: string, offset: number): Numeral | null {
  const low = readNumber(text, offset);
  if (!low || low.max !== null || low.unit === '倍') return low;
  const high = upperEnd(text, low);
  if (!high || high.max !== null || (low.unit !== null && low.unit !== high.unit)) return low;
  const value = low.value * sharedScale(text, low, high);
  if (value >= high.value) return low;
  const { end, unit } = high;
  return {
    start: low.start,
    end,
    text: text.slice(low.start, end),
    value,
    max: high.value,
    unit,
    vague: high.vague ?? low.vague,
    arabic: low.arabic || high.arabic,
  };
}

function upperEnd(text: string, low: Numeral): Numeral | null {
  const join = joins(text, low.end);
  if (!join) return neighbour(text, low) ?? measuredHigh(text, low);
  const high = readNumber(text, low.end + join[0].length);
  const isShare = high && low.text.includes('分之') && high.unit === null && !high.arabic;
  return isShare && !matchMeasure(text, high.end) ? { ...high, unit: low.unit } : high;
}

/** What multiplies the upper end and is left out of the lower: 1 where both stand for themselves. */
function sharedScale(text: string, low: Numeral, high: Numeral): number {
  if (low.arabic !== high.arabic || low.unit !== null) return 1;
  if (high.text.endsWith('成')) return 10;
  const scale = readWhole(text, high.start)?.scale ?? 1;
  return readWhole(text, low.start)?.scale === 1 && low.value < high.value / scale ? scale : 1;
}

function neighbour(text: string, low: Numeral): Numeral | null {
  const [run, one = '', next = ''] = neighbours(text, low.start) ?? [];
  if (run === undefined || low.text !== one || /[第、]/.test(text[low.start - 1] ?? '')) return null;
  const value = chineseNumber(next);
  if (value !== low.value + 1) return null;
  const end = low.start + run.length;
  return matchMeasure(text, end) ? { ...low, start: end - 1, end, text: next, value } : null;
}

/**
 * The upper end of a range whose ends have a measure word each: 20家至30家, 5万元—50万元, 1倍以上5倍以下. Null where the
 * measures differ, or where 由 or 从 before the first says that the one becomes the other.
 */
function measuredHigh(text: string, low: Numeral): Numeral | null {
  const measure = low.unit === null ? matchMeasure(text, low.end) : null;
  if (!measure || /[由从自]/.test(text[low.start - 1] ?? '')) return null;
  const join = joins(text, measure.end);
  const between = join ?? bounds(text, measure.end);
  const high = between ? readNumber(text, measure.end + between[0].length) : null;
  if (!high || matchMeasure(text, high.end)?.word !== measure.word) return null;
  return join || upTo(text, high.end + measure.word.length) ? high : null;
}
