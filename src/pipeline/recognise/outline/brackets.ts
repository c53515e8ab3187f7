/** A bracket in a text: what stands inside it. */
export interface Bracket {
  inside: string;
  start: number;
  end: number;
  /** Whether nothing but a full stop follows. */
  isLast: boolean;
}

const mark = /[(（[【〔)）\]】〕]/gu;
const openers = '(（[【〔';
/** What may follow the last bracket of a text. */
const ending = /^[。.;；\s]{0,3}$/u;

/** The outermost brackets of `text`, in order. Marks of different width may pair (（…)). Unclosed ones are left out. */
export function findBrackets(text: string): Bracket[] {
  const found: Bracket[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: char, index } of text.matchAll(mark)) {
    if (openers.includes(char)) {
      if (depth === 0) start = index;
      depth += 1;
    } else if (depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const isLast = text.length - index <= 4 && ending.test(text.slice(index + 1));
      found.push({ inside: text.slice(start + 1, index), start, end: index + 1, isLast });
    }
  }
  return found;
}
