import advances from './advances.json' with { type: 'json' };

/** The faces that pictures are lettered in: Archivo at full width or condensed to 84 %, Source Serif 4, Noto Serif SC. */
export type Face = keyof typeof advances;

const full = /[\u2e80-\u9fff\uff00-\uffef\u{20000}-\u{2ffff}]/u;
const letter = /[0-9A-Za-z]/;

/** The space that browsers put between Han characters and Latin letters or figures, in ems. */
const BETWEEN_SCRIPTS = 0.13;
/** For a character that the table does not hold, and for the chance that another face is shown, in ems. */
const UNKNOWN = 0.62;

/**
 * How wide a line of text is in pixels at a font size in pixels. `advances.json` holds the advance widths of the
 * site’s faces in thousandths of an em, as a browser set them; Han characters and Chinese marks are one em.
 */
export function textWidth(text: string, size: number, face: Face): number {
  const table: Readonly<Record<string, number | undefined>> = advances[face];
  const characters = [...text];
  const ems = characters.reduce((sum, character, index) => {
    const next = characters[index + 1] ?? '';
    const joint = (full.test(character) && letter.test(next)) || (letter.test(character) && full.test(next));
    const advance = full.test(character) ? 1 : (table[character] ?? UNKNOWN * 1000) / 1000;
    return sum + advance + (joint ? BETWEEN_SCRIPTS : 0);
  }, 0);
  return ems * size;
}
