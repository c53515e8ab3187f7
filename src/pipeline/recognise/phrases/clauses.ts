import { SignSet } from '../../patterns/sign-set.ts';

/** A run of a text, [start, end). */
export interface Run {
  start: number;
  end: number;
}

const signsOf = (signs: string): SignSet => new SignSet([...signs].map((sign) => sign.charCodeAt(0)));

/** What ends sentences, parts of them, and clauses: looking up each sign is several times cheaper than a pattern. */
const sentenceEnds = signsOf('。！？!?\n');
const partEnds = signsOf('。！？!?\n；;');
const clauseEnds = signsOf('。！？!?\n；;，,：:');

const thousands = /[,:]\d{3}(?!\d)/y;

/** Whether the sign at `offset` stands inside a number: the comma of 1,200. */
function isInNumber(text: string, offset: number): boolean {
  thousands.lastIndex = offset;
  return thousands.test(text) && /^\d/.test(text[offset - 1] ?? '');
}

/** The sentences of a text from left to right, each with its final sign; every offset lies in one. */
export function sentencesOf(text: string): Run[] {
  return split(text, sentenceEnds);
}

/** The parts of sentences from left to right, cut at every semicolon and full stop: each a promise of its own. */
export function partsOf(text: string): Run[] {
  return split(text, partEnds);
}

/** The clauses of a text from left to right, cut at every comma, semicolon, colon and full stop. */
export function clausesOf(text: string): Run[] {
  return split(text, clauseEnds);
}

function split(text: string, ends: SignSet): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (!ends.has(text.charCodeAt(offset))) continue;
    if (ends === clauseEnds && isInNumber(text, offset)) continue;
    runs.push({ start, end: offset + 1 });
    start = offset + 1;
  }
  if (start < text.length) runs.push({ start, end: text.length });
  return runs;
}

/**
 * A look-up for offsets that never go back: the first run that ends behind the offset. All look-ups together take time in
 * the number of runs.
 */
export function follow<T extends Run>(runs: readonly T[]): (offset: number) => T | undefined {
  let index = 0;
  return (offset) => {
    while (index < runs.length && (runs[index]?.end ?? 0) <= offset) index += 1;
    return runs[index];
  };
}

/** The parts that lie wholly in each of the runs, both in order and apart. */
export function within<T extends Run>(runs: readonly Run[], parts: readonly T[]): T[][] {
  let index = 0;
  return runs.map(({ start, end }) => {
    const inside: T[] = [];
    for (; index < parts.length; index += 1) {
      const part = parts[index];
      if (!part || part.end > end) break;
      if (part.start >= start) inside.push(part);
    }
    while (index < parts.length && (parts[index]?.start ?? 0) < end) index += 1;
    return inside;
  });
}
