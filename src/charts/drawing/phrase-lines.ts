import { textWidth, type Face } from './advance.ts';
import { wrapText } from './wrap.ts';

/**
 * Phrases in lines of at most `width` pixels, as many to a line as fit. A line breaks between two phrases; only one
 * that is too wide by itself breaks like any text.
 */
export function phraseLines(phrases: readonly string[], width: number, size: number, face: Face): string[] {
  return phrases
    .reduce<string[]>((lines, phrase) => {
      const longer = `${lines.at(-1) ?? ''}${phrase}`;
      return lines.length > 0 && textWidth(longer.trimEnd(), size, face) <= width
        ? [...lines.slice(0, -1), longer]
        : [...lines, phrase];
    }, [])
    .flatMap((line) => wrapText(line, width, size, face));
}
