import type { Locale } from '../../i18n/locale.ts';
import { textWidth } from '../drawing/advance.ts';
import type { TextBlock } from '../drawing/text-block.ts';
import { wrapText } from '../drawing/wrap.ts';

/** Leading by language, in ems, and the smallest size that the annotation is set in. */
const LEADING = { en: 1.22, zh: 1.42 };
const SMALLEST = 15;

/**
 * The annotation in lines no wider than `width` pixels: as many phrases to a line as fit. It is set smaller, from
 * `size` down, so that no phrase is broken; where that does not help, phrases break like any text.
 */
export function annotationBlock(
  phrases: readonly string[],
  width: number,
  size: number,
  locale: Locale,
): TextBlock {
  const sizes = Array.from({ length: size - SMALLEST + 1 }, (_, less) => size - less);
  const fits = (text: string, at: number) => textWidth(text.trimEnd(), at, 'serif') <= width;
  const chosen = sizes.find((at) => phrases.every((phrase) => fits(phrase, at))) ?? SMALLEST;
  const lines = phrases.reduce<string[]>((done, phrase) => {
    const last = done.at(-1);
    return last !== undefined && fits(last + phrase, chosen)
      ? [...done.slice(0, -1), last + phrase]
      : [...done, phrase];
  }, []);
  return {
    lines: lines
      .flatMap((line) => wrapText(line, width, chosen, 'serif'))
      .map((text) => [{ text, tone: 'annotation', face: 'serif' }]),
    size: chosen,
    leading: LEADING[locale],
  };
}
