import type { Article, Paragraph } from '../article.ts';
import { lengthBeforeCredit } from './boilerplate/lines.ts';
import type { SourceText } from './source/source-text.ts';
import type { Block } from './text/block.ts';
import { sliceClean } from './text/clean.ts';

/** Longest subhead, in characters. */
const subheadLength = 40;
/** Shortest paragraph that a line above it can be the subhead of, in characters. */
const paragraphLength = 25;

/** Whether a short line is set as a subhead: all in bold, or alone above a long paragraph. */
function isSubhead(block: Block, next: Block | undefined): boolean {
  const { text, bold } = block.clean;
  if (block.kind !== 'body' || text.length > subheadLength || /[。；;，,：:]$/.test(text)) return false;
  const [first] = bold;
  if (first && first[0] === 0 && first[1] === text.length) return true;
  return (
    next !== undefined &&
    next.kind === 'body' &&
    next.clean.text.length >= paragraphLength &&
    next.clean.text.length > text.length &&
    /[。！？；”]$/.test(next.clean.text) &&
    !/[号日]$/.test(text)
  );
}

/** Numbers the blocks of the body from 1, those of the head 0, and gives every character its place. */
export function paragraphsOf(
  head: readonly Block[],
  body: readonly Block[],
  source: SourceText,
): Pick<Article, 'head' | 'paragraphs'> {
  const cut = body
    .map((block) => ({ ...block, clean: sliceClean(block.clean, 0, lengthBeforeCredit(block.clean.text)) }))
    .filter((block) => block.clean.text !== '');
  const paragraph = (n: number, block: Block, kind: Paragraph['kind']): Paragraph => ({
    n,
    text: block.clean.text,
    kind,
    bold: block.clean.bold,
    ...(block.cells && { cells: block.cells }),
    place: (offset) =>
      source.place(
        block.clean.offsets.at(Math.max(0, Math.min(offset, block.clean.offsets.length - 1))) ?? 0,
      ),
  });
  return {
    head: head.map((block) => paragraph(0, block, block.kind)),
    paragraphs: cut.map((block, index) =>
      paragraph(index + 1, block, isSubhead(block, cut[index + 1]) ? 'subhead' : block.kind),
    ),
  };
}
