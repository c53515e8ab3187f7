/** A bracket in a text: what stands inside it. */
export interface Bracket {
  inside: string;
  start: number;
  end: number;
  /** Whether nothing but a full stop follows. */
  isLast: boolean;
}

const pairs: Readonly<Record<string, string>> = { '(': ')', '（': '）', '[': ']', '【': '】', '〔': '〕' };
const closers = new Set([...Object.values(pairs)]);

/** The outermost brackets of `text`, in order. Marks of different width may pair (（…)). Unclosed ones are left out. */
export function findBrackets(text: string): Bracket[] {
  const found: Bracket[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char in pairs) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (closers.has(char) && depth > 0) {
      depth -= 1;
      if (depth > 0) continue;
      const isLast = /^[。.;；\s]*$/u.test(text.slice(at + 1, at + 8)) && text.length - at <= 4;
      found.push({ inside: text.slice(start + 1, at), start, end: at + 1, isLast });
    }
  }
  return found;
}
