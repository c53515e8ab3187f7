import { MEASURES, type MeasureKind } from './measure-table.ts';

/** A measure word at a place in a text. */
export interface Measure {
  word: string;
  kind: MeasureKind;
  end: number;
}

const latin = /[A-Za-z0-9]/;
const known = MEASURES.map((measure) => ({ ...measure, isLatin: latin.test(measure.word) }));
const byFirst = Map.groupBy(known, ({ word }) => word.charCodeAt(0));
const scale = /[十百千万亿]{0,2}/y;
/** Units of a rate that are no measures by themselves: km/h, 吨/日. */
const perUnit = /(?:h|s|d|a|min|月|季|县|村|校|车|床)(?![A-Za-z])/y;
/** 个百分点 where a printed line ends in the middle of it, in text that was taken out of pages. */
const broken = /个百分$/y;

/**
 * The longest measure word or unit that begins at `offset`, or null. A unit in Latin letters must not run on in
 * letters, and a Chinese one must not be the beginning of another word (部 in 部门). A rate (元/平方米, 吨标准煤/万元) and a
 * pair (台（套）) are one unit, as printed.
 */
export function matchMeasure(text: string, offset: number): Measure | null {
  const base = matchWord(text, offset);
  if (!base) return null;
  broken.lastIndex = offset;
  if (broken.test(text)) return { word: '个百分点', kind: 'share', end: text.length };
  const end = rateEnd(text, base) ?? pairEnd(text, base);
  return end === null ? base : { word: text.slice(offset, end), kind: kindOfRate(text, base), end };
}

function matchWord(text: string, offset: number): Measure | null {
  for (const { word, kind, notBefore, isLatin } of byFirst.get(text.charCodeAt(offset)) ?? []) {
    if (!text.startsWith(word, offset)) continue;
    const end = offset + word.length;
    const next = text[end] ?? '';
    if (next !== '' && (notBefore.includes(next) || (isLatin && latin.test(next)))) continue;
    return { word, kind, end };
  }
  return null;
}

/** Where a unit ends that is given per another one, and perhaps per a third (元/人·年); null where none is. */
function rateEnd(text: string, { end }: Pick<Measure, 'end'>): number | null {
  const first = perEnd(text, end, /[/／]/);
  return first === null ? null : (perEnd(text, first, /[/／·]/) ?? first);
}

function perEnd(text: string, end: number, sign: RegExp): number | null {
  if (!sign.test(text[end] ?? '')) return null;
  scale.lastIndex = end + 1;
  scale.test(text);
  const from = Math.max(end + 1, scale.lastIndex);
  const per = matchWord(text, from);
  if (per) return per.end;
  perUnit.lastIndex = from;
  return perUnit.test(text) ? perUnit.lastIndex : null;
}

/** Where a pair of counting words ends, the second in brackets; null where there is none. */
function pairEnd(text: string, { end, kind }: Measure): number | null {
  const sign = text[end];
  if ((kind !== 'count' && kind !== 'kind') || (sign !== '（' && sign !== '(')) return null;
  const second = matchWord(text, end + 1);
  const close = second ? text[second.end] : undefined;
  return second?.kind === 'count' && !latin.test(second.word) && (close === '）' || close === ')')
    ? second.end + 1
    : null;
}

/** A rate of counted things is an amount (件/万人); every other compound is of the kind of its first unit. */
function kindOfRate(text: string, { kind, end }: Measure): MeasureKind {
  const isRate = text[end] === '/' || text[end] === '／';
  return isRate && (kind === 'count' || kind === 'time') ? 'amount' : kind;
}
