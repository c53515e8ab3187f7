import { gluedPageNumbers } from './glued-page-numbers.ts';
import { closesInNext, endsSentence, isFallenNumber, isPageMark, opensParagraph } from './line-marks.ts';
import { findMargin, type Margin } from './margin.ts';
import { isBlank, isIndented, widthOf, type SourceLine } from './source-lines.ts';
import { tableLines, type Row } from './table-lines.ts';

/** A paragraph of a plain text: the lines, or parts of lines, that make it up. */
export type Lines = SourceLine[];

/** A paragraph, or a row of a table with its cells. */
export type Part = { lines: Lines; row: Row | null };

/** How a text was put together again, where its lines were not its paragraphs. */
export interface RunningText {
  parts: Part[];
  /** Width at which the text was broken, in columns; null where every line is a paragraph. */
  columns: number | null;
  /** Lines that were left out for holding the number of a page, or one that fell out of its line. */
  dropped: SourceLine[];
  /** Lines that began with the number of a page, which was left out. */
  glued: SourceLine[];
}

/** Fewest paragraphs set in, or parted by empty lines, for a text to be one that marks its paragraphs. */
const marked = 3;

/** A line without the number of the page at its beginning. */
const unglued = (line: SourceLine, digits: number): SourceLine => {
  const from = line.text.startsWith('\f') ? digits + 1 : digits;
  return { text: line.text.slice(from), start: line.start + from };
};

/** Whether a text marks where its paragraphs begin, so that a full line that ends a sentence does not end one. */
function marksParagraphs(lines: readonly SourceLine[], margin: Margin): boolean {
  const begun = lines.filter((line, index) => {
    const before = lines[index - 1];
    const after = lines[index + 1];
    const isFirst = !isBlank(line) && (isIndented(line) || (before !== undefined && isBlank(before)));
    return isFirst && after !== undefined && !isBlank(after) && margin.reaches(widthOf(line));
  });
  return begun.length >= marked;
}

/**
 * The paragraphs of a plain text. Where lines are broken at a margin, a line goes on with the one above when that one reaches
 * the margin, or leaves a bracket open that this one closes, unless this one is set in, bears a label, or follows an
 * empty line; and, in a text that does not mark its paragraphs otherwise, unless the one above ends a sentence.
 * Lines that number pages are left out with the empty lines around them, so that a sentence goes on over the page.
 */
export function runningText(printed: readonly SourceLine[]): RunningText {
  const rows = tableLines(printed);
  const margin = findMargin(printed, rows);
  if (margin === null) {
    const parts = printed.flatMap((line, index) =>
      isBlank(line) ? [] : [{ lines: [line], row: rows.get(index) ?? null }],
    );
    return { parts, columns: null, dropped: [], glued: [] };
  }
  const numbers = gluedPageNumbers(printed);
  const lines = printed.map((line, index) => unglued(line, numbers.get(index) ?? 0));
  const isMarked = marksParagraphs(lines, margin);
  const parts: Part[] = [];
  const dropped: SourceLine[] = [];
  let above: SourceLine | null = null;
  let parted = false;
  let turned = false;
  lines.forEach((line, index) => {
    if (isBlank(line)) {
      parted = true;
      return;
    }
    const row = rows.get(index) ?? null;
    const isTurn = isPageMark(line.text);
    const hasFallen =
      above !== null && isFallenNumber(line.text) && margin.reaches(widthOf(above)) && !parted;
    if (isTurn || (hasFallen && !endsSentence(above?.text ?? ''))) {
      dropped.push(line);
      turned ||= isTurn;
      return;
    }
    turned ||= numbers.has(index);
    const last = parts.at(-1);
    const isProse = row === null && last?.row === null && (!parted || turned);
    const setting = { margin, isMarked, isFirst: last?.lines.length === 1, turned: parted && turned };
    if (isProse && above && goesOn(above, line, setting)) last.lines.push(line);
    else parts.push({ lines: [line], row });
    above = line;
    parted = false;
    turned = false;
  });
  const glued = printed.filter((_, index) => numbers.has(index));
  return { parts, columns: margin.columns, dropped, glued };
}

interface Setting {
  margin: Margin;
  isMarked: boolean;
  /** Whether `above` is the first line of its paragraph. */
  isFirst: boolean;
  /** Whether a page and an empty line part the two: then only a sentence that is not at its end goes on. */
  turned: boolean;
}

/** Columns that the first line of a paragraph lacks where a copy has lost the two spaces that set it in. */
const lostIndent = 4;

const firstWord = /^[A-Za-z\d.,%‰+\-/]+/;
/** A gap within a line, as between the columns of a signature or an imprint. */
const gap = /\S(?:\u3000{2,}|[ \u00A0]{3,}|\t+)\S/;

/** Whether the margin, and nothing else, ended a line: it is reached, or the next line’s first word had no room. */
function reachesMargin(above: SourceLine, line: SourceLine, isFirst: boolean, margin: Margin): boolean {
  const width = widthOf(above);
  const word = firstWord.exec(line.text)?.[0].length ?? 0;
  const lost = isFirst && !isIndented(above) && /[，、。；]/.test(above.text) ? lostIndent : 0;
  return [width, width + word, width + lost].some((each) => margin.reaches(each));
}

function goesOn(
  above: SourceLine,
  line: SourceLine,
  { margin, isMarked, isFirst, turned }: Setting,
): boolean {
  if (isIndented(line) || opensParagraph(line.text, above.text)) return false;
  if (gap.test(above.text) || gap.test(line.text)) return false;
  if (closesInNext(above.text, line.text)) return true;
  if (!reachesMargin(above, line, isFirst, margin)) return false;
  return (isMarked && !turned) || !endsSentence(above.text);
}
