import { MEASURES, type MeasureKind } from './measure-table.ts';

/** A measure word at a place in a text. */
export interface Measure {
  word: string;
  kind: MeasureKind;
  end: number;
}

const byFirst = Map.groupBy(MEASURES, ({ word }) => word[0]);
const latin = /[A-Za-z0-9]/;

/**
 * The longest measure word or unit that begins at `offset`, or null. A unit in Latin letters must not run on in
 * letters, and a Chinese one must not be the beginning of another word (部 in 部门).
 */
export function matchMeasure(text: string, offset: number): Measure | null {
  for (const { word, kind, notBefore } of byFirst.get(text[offset] ?? '') ?? []) {
    const end = offset + word.length;
    if (!text.startsWith(word, offset)) continue;
    const next = text[end] ?? '';
    if (next !== '' && (notBefore.includes(next) || (latin.test(word) && latin.test(next)))) continue;
    return { word, kind, end };
  }
  return null;
}
