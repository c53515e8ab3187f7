import { stackWords } from '../../i18n/chart-words/policy-stack.ts';
import type { Locale } from '../../i18n/locale.ts';
import { blockHeight, blockWidth, drawBlock, type TextBlock } from '../drawing/text-block.ts';
import type { Parting } from './file-line.ts';
import type { LaidFile, Pile } from './pile.ts';
import type { Wording } from './wordings.ts';

/** A label between the lines of a file, and how they part around it. */
export interface InnerLabel {
  text: string;
  parting: Parting;
}

/** Room between the label and the lines beside it, and between two parted lines, in pixels. */
const PADDING = 4;
const CLEARANCE = 0.5;
const SMALLEST = 11;
/** From the end of the label to where no end was found. */
const MARK_GAP = 10;

/**
 * The fullest wording that fits between the lines of a file, from pixel `column` along to the wall, at the largest
 * size that fits, `size` at most. Null where none does. `y` is where the middle of the file lies on the drawing.
 */
export function innerLabel(
  pile: Pile,
  file: LaidFile,
  choices: readonly Wording[],
  place: { column: number; y: number; size: number; ramp: number; locale: Locale },
): InnerLabel | null {
  const { pitch, line } = pile.scale;
  const { column, y, ramp, locale } = place;
  const wall = pile.along(pile.wallYear);
  const room = wall - (file.ends === null ? 0 : ramp) - column - 2 * PADDING;
  const clear = (file.signatures - 1) * pitch - (file.signatures - 2) * (line + CLEARANCE);
  const sizes = [0, 0.5, 1, 1.5, 2].map((less) => place.size - less).filter((size) => size >= SMALLEST);
  const preferred =
    file.ends === null ? choices.toSorted((one, other) => other.length - one.length) : choices;
  const fitting = sizes
    .flatMap((size) =>
      preferred.filter((lines) => lines.length < 3).map((lines): TextBlock => ({ lines, size })),
    )
    .filter((block) => blockWidth(block) <= room && blockHeight(block) + 2 <= clear)
    .map((block) => {
      const height = blockHeight(block) + 2;
      const first = {
        x: column + PADDING,
        base: y + height / 2 - 0.27 * block.size - 1,
        anchor: 'start' as const,
      };
      const mark = file.ends === null ? noEndMark(block, first, wall - PADDING, locale) : null;
      return { block, height, first, mark };
    });
  const named = ({ block }: (typeof fitting)[number]) => block.lines !== choices.at(-1);
  const best = fitting.find((one) => one.mark !== null && named(one)) ?? fitting[0];
  if (best === undefined) return null;
  const { block, height, first, mark } = best;
  const end = first.x + Math.max(blockWidth(block), mark?.width ?? 0) + PADDING;
  return {
    text: drawBlock(block, first) + (mark?.text ?? ''),
    parting: { from: column, to: file.ends === null ? null : end, ramp, height },
  };
}

/** The words that no end was found, beside the label: in one line, or in two. */
function noEndMark(block: TextBlock, place: { x: number; base: number }, limit: number, locale: Locale) {
  const { noEndMark: one, noEndMarkLines } = stackWords[locale];
  const tone = (text: string) => [{ text, tone: 'text-2', face: 'condensed' as const }];
  const width = blockWidth(block);
  const lastLine = blockWidth({ ...block, lines: block.lines.slice(-1) });
  const candidates = [
    { lines: [tone(one)], after: lastLine },
    { lines: [tone(one)], after: width },
    ...noEndMarkLines.map((lines) => ({ lines: lines.map(tone), after: width })),
  ].filter(({ lines }) => lines.length <= block.lines.length);
  for (const size of [block.size, SMALLEST]) {
    for (const { lines, after } of candidates) {
      const mark = { lines, size };
      const x = place.x + after + MARK_GAP;
      if (x + blockWidth(mark) > limit) continue;
      return {
        text: drawBlock(mark, { x, base: place.base, anchor: 'start' }),
        width: after + MARK_GAP + blockWidth(mark),
      };
    }
  }
  return null;
}
