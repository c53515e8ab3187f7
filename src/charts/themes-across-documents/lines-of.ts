import { textWidth, type Face } from '../drawing/advance.ts';

/** Phrases in lines, as many to a line as fit in `width` pixels; a line breaks only between two of them. */
export function linesOf(phrases: readonly string[], width: number, size: number, face: Face): string[] {
  return phrases
    .reduce<string[]>((lines, phrase) => {
      const longer = `${lines.at(-1) ?? ''}${phrase}`;
      return lines.length > 0 && textWidth(longer.trimEnd(), size, face) <= width
        ? [...lines.slice(0, -1), longer]
        : [...lines, phrase];
    }, [])
    .map((line) => line.trimEnd());
}
