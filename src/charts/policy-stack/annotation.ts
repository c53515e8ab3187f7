import type { Locale } from '../../i18n/locale.ts';
import { textWidth } from '../drawing/advance.ts';
import type { TextBlock } from '../drawing/text-block.ts';
import { wrapText } from '../drawing/wrap.ts';

/** Face and leading, in ems, by language; and the smallest size that the annotation is set in. */
const setting = { en: { face: 'serif', leading: 1.22 }, zh: { face: 'song', leading: 1.42 } } as const;
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
  const { face, leading } = setting[locale];
  const fits = (text: string, at: number) => textWidth(text.trimEnd(), at, face) <= width;
  const chosen = sizes.find((at) => phrases.every((phrase) => fits(phrase, at))) ?? SMALLEST;
  const lines = phrases.reduce<string[]>((done, phrase) => {
    const last = done.at(-1);
    return last !== undefined && fits(last + phrase, chosen)
      ? [...done.slice(0, -1), last + phrase]
      : [...done, phrase];
  }, []);
  return {
    lines: lines
      .flatMap((line) => wrapText(line, width, chosen, face))
      .map((text) => [{ text, tone: 'annotation', face }]),
    size: chosen,
    leading,
  };
}
