import type { Element, Root } from 'hast';
import type { Article } from '../../article.ts';
import { pageMetadata, type PageMetadata } from '../head/page-metadata.ts';
import type { Block } from '../text/block.ts';
import { blocksOfLines } from '../text/lines.ts';
import type { ShapeNote } from '../text/shape-note.ts';
import { withoutOtherArticles } from '../boilerplate/other-articles.ts';
import { collectBlocks } from './blocks.ts';
import { guardMarkdown } from './guard-markdown.ts';
import { guardMarkup, tooDeep, type MarkupProblem } from './guard.ts';
import { articleRoot } from './article-root.ts';
import { blankServerCode } from './server-code.ts';
import { htmlTree, markdownTree } from './tree.ts';

/** What a body gives: its blocks, or null where it must not be parsed; what was wrong with it; what was done to its shape. */
export interface BlocksRead {
  blocks: Block[] | null;
  metadata: PageMetadata;
  problem: MarkupProblem | null;
  notes: readonly ShapeNote[];
}

const nothing: PageMetadata = {
  title: null,
  titleOffset: null,
  publisher: null,
  author: null,
  site: null,
  published: null,
};

/** How each format is read. `text` is the body with everything before it blanked, so that offsets are the file’s. */
const readers: Readonly<
  Record<Article['format'], (text: string) => { blocks: Block[]; metadata: PageMetadata; notes: ShapeNote[] }>
> = {
  text: (text) => ({ ...blocksOfLines(text), metadata: nothing }),
  markdown: (text) => {
    const { blocks, notes } = collectBlocks(markdownTree(text), text, 'markdown');
    return { blocks: withoutLists(blocks), metadata: nothing, notes };
  },
  html: (text) => {
    const tree = htmlTree(text);
    const root: Root | Element = articleRoot(tree);
    const { blocks, notes } = collectBlocks(root, text, 'html');
    return { blocks: withoutLists(blocks), metadata: pageMetadata(tree), notes };
  },
};

/** Blocks most of whose text is in two or more links: lists of other pages, not text. */
function withoutLists(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ clean, links }) => links < 2 || clean.linked < clean.text.length * 0.6);
}

/**
 * Reads the blocks of an article’s body, which starts at unit `from` of the source as printed. Markup is measured before a
 * recursive parser sees it; what goes beyond the limits is not parsed at all.
 */
export function readBlocks(printed: string, from: number, format: Article['format']): BlocksRead {
  const source = format === 'text' ? printed : blankServerCode(printed);
  const markup = format === 'text' ? null : guardMarkup(source, from);
  const problem = markup ?? (format === 'markdown' ? guardMarkdown(source, from) : null);
  if (problem && problem.rule !== 'cut-off') return { blocks: null, metadata: nothing, problem, notes: [] };
  const end = problem?.offset ?? source.length;
  const blank = source.slice(0, from).replace(/[^\n]/g, ' ');
  try {
    const { blocks, ...rest } = readers[format](blank + source.slice(from, end));
    return { blocks: withoutOtherArticles(blocks), ...rest, problem };
  } catch (error) {
    // The guards count as an HTML tokenizer does; what a tree builder nests beyond that ends here, not in a crash.
    if (!(error instanceof RangeError)) throw error;
    return { blocks: null, metadata: nothing, problem: tooDeep(from), notes: [] };
  }
}
