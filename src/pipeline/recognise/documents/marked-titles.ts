import type { Paragraph } from '../../article.ts';

/** A run of a block between title marks. */
export interface MarkedTitle {
  block: Paragraph;
  /** The run without the marks. */
  title: string;
  start: number;
  end: number;
}

/** A title longer than this is a forgotten closing mark. */
const longest = 160;

/**
 * The titles that stand in 《》 in a block, outermost ones only, in order. A 《 within a title (as some print for 〈)
 * belongs to it. A 《 that nothing closes is read no further; the first one of a block is reported on `report`, with
 * the number of all.
 */
export function findMarkedTitles(
  block: Paragraph,
  report: (offset: number, reason: string) => void,
): MarkedTitle[] {
  const { text } = block;
  const titles: MarkedTitle[] = [];
  const unclosed: number[] = [];
  for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
    const close = closing(text, open);
    if (close === null) {
      unclosed.push(open);
      continue;
    }
    const title = text.slice(open + 1, close).trim();
    const start = text.indexOf(title, open + 1);
    if (title !== '') titles.push({ block, title, start, end: start + title.length });
    open = close;
  }
  const [first] = unclosed;
  if (first !== undefined) {
    const count = unclosed.length === 1 ? '' : `, the first of ${unclosed.length} in this paragraph`;
    report(
      first,
      `unexpected 《 that nothing closes${count}, expected 》; what follows it is read as no title`,
    );
  }
  return titles;
}

/** Offset of the 》 that closes the 《 at `open`; where inner marks do not pair up, of the first one after it. */
function closing(text: string, open: number): number | null {
  let depth = 0;
  const end = Math.min(text.length, open + longest);
  for (let at = open; at < end; at += 1) {
    if (text[at] === '《') depth += 1;
    if (text[at] === '》') depth -= 1;
    if (depth === 0) return at;
  }
  const [first, next] = ['》', '《'].map((mark) => text.slice(open + 1, end).indexOf(mark)) as [
    number,
    number,
  ];
  return first >= 0 && (next < 0 || first < next) ? open + 1 + first : null;
}
