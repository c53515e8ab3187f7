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
export const textWidth = (text: string, size: number, face: Face): number => widthInEms(text, face) * size;

/** Texts that were measured, by face: the same few are measured in every size and at every try to break a line. */
const measured = new Map<string, number>();

function widthInEms(text: string, face: Face): number {
  const key = `${face} ${text}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  const table: Readonly<Record<string, number | undefined>> = advances[face];
  let ems = 0;
  let before: 'full' | 'letter' | 'other' = 'other';
  for (const character of text) {
    const kind = full.test(character) ? 'full' : letter.test(character) ? 'letter' : 'other';
    const joint = (before === 'full' && kind === 'letter') || (before === 'letter' && kind === 'full');
    if (joint) ems += BETWEEN_SCRIPTS;
    ems += kind === 'full' ? 1 : (table[character] ?? UNKNOWN * 1000) / 1000;
    before = kind;
  }
  measured.set(key, ems);
  return ems;
}
