import type { Block } from './block.ts';
import { clean } from './clean.ts';
import { rowOfCells } from './row-of-cells.ts';
import { align, type Run } from './run.ts';
import { runningText, type Lines, type Part } from './running-text.ts';
import { paragraphStarts, partedLine } from './run-on.ts';
import { sourceLines, type SourceLine } from './source-lines.ts';
import type { ShapeNote } from './shape-note.ts';

/** What a plain text gives: its blocks, and what was done to its shape to get them. */
export interface TextBlocks {
  blocks: Block[];
  notes: ShapeNote[];
}

/** The runs of a paragraph: its lines. A space parts them only where Latin letters or digits would meet. */
function runsOf(lines: Lines, source: string): Run[] {
  return lines.map(({ text, start }, index) => {
    const next = lines[index + 1]?.text ?? '';
    const line = next === '' ? text : text.trimEnd();
    const value = /\w$/.test(line) && /^\w/.test(next) ? `${line} ` : line;
    const offsets = align(value, source, start, start + value.length);
    return { value, offsets, bold: false, link: false };
  });
}

const printedOf = (runs: readonly Run[]): string =>
  runs
    .map(({ value }) => value)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();

/** The block that a paragraph or a row makes; none where nothing of it can be seen. */
function blocksOf({ lines, row }: Part, source: string): Block[] {
  const runs = runsOf(lines, source);
  const rest = { printed: printedOf(runs), level: null, links: 0 };
  if (row === null) {
    const cleaned = clean(runs);
    return cleaned.text === '' ? [] : [{ ...rest, clean: cleaned, kind: 'body' }];
  }
  const parts = row.cells.map((cell) => clean(runsOf([cell], source)));
  const places = row.cells.map((_, column) => ({ column, span: 1 }));
  const { clean: text, cells } = rowOfCells(parts, places);
  return [{ ...rest, clean: text, kind: 'table-row', ...(row.aligned && { cells }) }];
}

/** A line, or the paragraphs that were run together in it. */
function unrun(line: SourceLine): SourceLine[] {
  const starts = [0, ...paragraphStarts(line.text)];
  return starts.map((start, index) => ({
    text: line.text.slice(start, starts[index + 1]).trimEnd(),
    start: line.start + start,
  }));
}

/** The blocks of a plain text: its paragraphs, put together again where a margin has broken them, parted where they were run together. */
export function blocksOfLines(text: string): TextBlocks {
  const printed = sourceLines(text).map((line) => ({ line, unrun: unrun(line) }));
  const lines = printed.flatMap((each) => each.unrun);
  const runOn = printed.find((each) => each.unrun.length > 1);
  const { parts, columns, dropped, glued } = runningText(lines);
  const blocks = parts.flatMap((part) => blocksOf(part, text));
  const joined = parts.filter(({ lines }) => lines.length > 1);
  const count = joined.reduce((sum, { lines }) => sum + lines.length, 0);
  const first = joined[0]?.lines[0];
  const notes: ShapeNote[] = [];
  if (first)
    notes.push({
      offset: first.start,
      rule: 'joined-lines',
      reason: `${count} lines broken at a margin of ${columns} columns were joined to ${joined.length} paragraphs`,
    });
  if (runOn) notes.push(partedLine(runOn.line.start, runOn.unrun.length));
  if (dropped[0])
    notes.push({
      offset: dropped[0].start,
      rule: 'page-numbers',
      reason: `${dropped.length} lines that hold only the number of a page, or one that fell out of its line, were left out`,
    });
  if (glued[0])
    notes.push({
      offset: glued[0].start,
      rule: 'page-numbers',
      reason: `${glued.length} numbers of pages at the beginning of a line were left out`,
    });
  return { blocks, notes };
}
