import { matchMeasure } from '../measures/index.ts';
import type { Numeral } from './numeral.ts';
import { readDoubling, readFraction, readShare } from './read-special.ts';
import { readWhole } from './read-whole.ts';

const joins = /\s?(?:——|[-—–－~～至到])\s?/y;
const bounds = /(?:及?以上|（含）|\(含\))[、，,]?/y;
const upTo = /(?:（(?:不?含)）)?(?:及?以下|以内)/y;
/** What is passed over where no number can be read: a whole row of digits, or else one sign. */
const row = /[\d,.．]+|[^]/y;
const first = /[0-9〇零一二两三四五六七八九十百千万亿数几半翻]/g;

/** A reading of one form of number at one place. */
type Reader = (text: string, offset: number) => Numeral | null;

/** The forms, tried in this order: what is written out of several numbers comes before the number alone. */
const readers: readonly Reader[] = [readDoubling, readFraction, readShare, readPlain];

/**
 * Every number written in `text`, from left to right, none overlapping another. Years, labels and numbers inside
 * words (统一, 三亚) are among them: what a number means is decided where its surroundings are known.
 * Time grows with the length of the text only.
 */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  first.lastIndex = 0;
  for (let hit = first.exec(text); hit; hit = first.exec(text)) {
    const numeral = withRange(text, hit.index);
    row.lastIndex = hit.index;
    if (numeral) found.push(numeral);
    first.lastIndex = numeral?.end ?? hit.index + (row.exec(text)?.[0].length ?? 1);
  }
  return found;
}

/**
 * The value of `text` where all of it is one number (`十三`, `3.5万`, `二〇三五`, `1,200`); null for anything else,
 * ranges and vague numbers included.
 */
export function parseNumeral(text: string): number | null {
  const numeral = withRange(text, 0);
  const exact =
    numeral !== null && numeral.end === text.length && numeral.max === null && numeral.vague === null;
  return exact ? numeral.value : null;
}

/** One form after the other, and a second number where a dash or 至 joins it: 3—5万, 15%至20%. */
function withRange(text: string, offset: number): Numeral | null {
  const low = readAny(text, offset);
  if (!low || low.max !== null || low.unit === '倍') return low;
  joins.lastIndex = low.end;
  const join = joins.exec(text);
  const high = join ? readAny(text, joins.lastIndex) : measuredHigh(text, low);
  if (!high || high.max !== null || (low.unit !== null && low.unit !== high.unit)) return low;
  const scale = scaleOf(text, high);
  const bare = scaleOf(text, low) === 1 && low.arabic && high.arabic;
  const value = bare && low.value < high.value / scale ? low.value * scale : low.value;
  if (value >= high.value) return low;
  return {
    start: low.start,
    end: high.end,
    text: text.slice(low.start, high.end),
    value,
    max: high.value,
    unit: high.unit,
    vague: high.vague ?? low.vague,
    arabic: low.arabic || high.arabic,
  };
}

/**
 * The upper end of a range whose ends have a measure word each: 20家至30家, 5万元—50万元, 1倍以上5倍以下. Null where the
 * measures differ, or where 由 or 从 before the first says that the one becomes the other.
 */
function measuredHigh(text: string, low: Numeral): Numeral | null {
  const measure = low.unit === null ? matchMeasure(text, low.end) : null;
  if (!measure || /[由从自]/.test(text[low.start - 1] ?? '')) return null;
  joins.lastIndex = measure.end;
  bounds.lastIndex = measure.end;
  const isJoined = joins.test(text);
  const from = isJoined ? joins.lastIndex : bounds.test(text) ? bounds.lastIndex : null;
  const high = from === null ? null : readAny(text, from);
  if (!high || matchMeasure(text, high.end)?.word !== measure.word) return null;
  upTo.lastIndex = high.end + measure.word.length;
  return isJoined || upTo.test(text) ? high : null;
}

function readAny(text: string, offset: number): Numeral | null {
  for (const read of readers) {
    const numeral = read(text, offset);
    if (numeral) return numeral;
  }
  return null;
}

function readPlain(text: string, offset: number): Numeral | null {
  const whole = readWhole(text, offset);
  if (!whole) return null;
  const { end, value, max, vague, arabic } = whole;
  return { start: offset, end, text: text.slice(offset, end), value, max, unit: null, vague, arabic };
}

function scaleOf(text: string, numeral: Numeral): number {
  return readWhole(text, numeral.start)?.scale ?? 1;
}
