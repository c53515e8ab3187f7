import type { Element, Root, RootContent, Text } from 'hast';
import { refuseElement } from '../boilerplate/elements.ts';
import { isNoteMark } from '../boilerplate/note-marks.ts';
import { clean, joinClean } from '../text/clean.ts';
import type { Block } from '../text/block.ts';
import type { TextBlocks } from '../text/lines.ts';
import { rowOfCells } from '../text/row-of-cells.ts';
import { Offsets } from '../text/offsets.ts';
import { align, type Run } from '../text/run.ts';
import { paragraphStarts, partedLine } from '../text/run-on.ts';
import type { ShapeNote } from '../text/shape-note.ts';
import { splitRuns } from '../text/split-runs.ts';
import { tableGrid } from './table-grid.ts';
import { isDataTable } from './tables.ts';

const blockElements = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const boldElements = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);

const levels = new Map([1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]));

/** A new line that opens a paragraph though no markup says so: it is indented with ideographic spaces. */
const indented = /\n(?=[ \t]*\u3000{2}[ \t\u3000]*[^\s\u3000])/;

/** Left in the text by Markdown where a strong run ends in Chinese punctuation; its rules were made for spaces. */
const strongMark = '**';

interface Inside {
  bold: boolean;
  link: boolean;
  kind: Block['kind'];
  level: number | null;
}

/** Gathers text nodes into blocks, in the order of the source. */
class BlockCollector {
  readonly blocks: Block[] = [];
  readonly notes: ShapeNote[] = [];
  readonly #source: string;
  #runs: Run[] = [];
  #links = 0;
  #kind: Block['kind'] = 'body';
  #level: number | null = null;

  readonly #leftover: string | null;

  constructor(source: string, leftover: string | null) {
    this.#source = source;
    this.#leftover = leftover;
  }

  /** Ends the block that is being gathered, if it has any text. */
  end(inside: Inside): void {
    if (this.#runs.length > 0) this.#close();
    this.#links = 0;
    this.#kind = inside.kind;
    this.#level = inside.level;
  }

  #close(): void {
    const starts = paragraphStarts(textOf(this.#runs));
    if (starts.length > 0) this.notes.push(partedLine(this.#first(), starts.length + 1));
    for (const runs of starts.length === 0 ? [this.#runs] : splitRuns(this.#runs, starts)) this.#add(runs);
    this.#runs = [];
  }

  #add(runs: readonly Run[]): void {
    const text = clean(runs);
    if (text.text === '') return;
    this.blocks.push({
      clean: text,
      printed: printed(runs),
      kind: this.#kind,
      level: this.#level,
      links: this.#links,
    });
  }

  visit(node: RootContent, inside: Inside): void {
    if (node.type === 'text') this.#text(node, inside);
    else if (node.type === 'element' && refuseElement(node) === null) this.#element(node, inside);
  }

  #text(node: Text, inside: Inside): void {
    const start = node.position?.start?.offset;
    const end = node.position?.end?.offset;
    const offsets =
      start === undefined || end === undefined
        ? allAt(this.#last(), node.value.length)
        : align(node.value, this.#source, start, end);
    const { bold, link } = inside;
    let from = 0;
    for (const part of node.value.includes('\u3000') ? node.value.split(indented) : [node.value]) {
      if (from > 0) this.end(inside);
      let at = from;
      for (const value of this.#leftover === null ? [part] : part.split(this.#leftover)) {
        this.#runs.push({ value, offsets, first: at, bold, link });
        at += value.length + strongMark.length;
      }
      from += part.length + 1;
    }
  }

  /** Where the block that is being gathered begins in the source. */
  #first(): number {
    const [run] = this.#runs;
    return run?.offsets.at(run.first ?? 0) ?? 0;
  }

  /** Where the last run stands in the source. */
  #last(): number {
    const run = this.#runs.at(-1);
    return run?.offsets.at(run.first ?? 0) ?? 0;
  }

  #element(element: Element, inside: Inside): void {
    const { tagName } = element;
    if (tagName === 'br') {
      if (inside.level === null && inside.kind !== 'table-row') this.end(inside);
      else this.#space(inside);
      return;
    }
    if (tagName === 'table' && isDataTable(element)) {
      this.end(inside);
      this.#rows(element, inside);
      this.end(inside);
      return;
    }
    if (isNoteMark(element, this.#runs.at(-1)?.value ?? '')) return;
    const within = insideOf(element, inside);
    const isBlock = blockElements.has(tagName);
    if (isBlock) this.end(within);
    if (tagName === 'a') this.#links += 1;
    for (const child of element.children) this.visit(child, within);
    if (isBlock) this.end(inside);
  }

  #space(inside: Inside): void {
    const at = this.#last();
    this.#runs.push({ value: ' ', offsets: allAt(at, 1), bold: inside.bold, link: inside.link });
  }

  /** Every row of a table of data is one block; its cells stay apart by a space, whatever they hold. */
  #rows(table: Element, inside: Inside, grid = tableGrid()): void {
    for (const child of table.children) {
      if (child.type !== 'element' || refuseElement(child) !== null) continue;
      if (child.tagName !== 'tr') {
        if (child.tagName === 'caption') this.#element(child, inside);
        else this.#rows(child, inside, grid);
        continue;
      }
      const elements = child.children.filter(
        (cell) => cell.type === 'element' && refuseElement(cell) === null,
      ) as Element[];
      const cells = elements.map((cell) => this.#cell(cell, { ...inside, kind: 'table-row' }));
      const row = rowOfCells(
        cells.map((cell) => cell.clean),
        grid(elements),
      );
      const links = cells.reduce((sum, cell) => sum + cell.links, 0);
      if (row.clean.text !== '') {
        this.blocks.push({ ...row, printed: row.clean.text, kind: 'table-row', level: null, links });
      }
    }
  }

  #cell(cell: Element, inside: Inside): { clean: ReturnType<typeof clean>; links: number } {
    const collector = new BlockCollector(this.#source, this.#leftover);
    const within = insideOf(cell, inside);
    collector.end(within);
    for (const child of cell.children) collector.visit(child, within);
    collector.end(within);
    return {
      clean: joinClean(collector.blocks.map((block) => block.clean)),
      links: collector.blocks.reduce((sum, block) => sum + block.links, 0),
    };
  }
}

/** Offsets of text that the source does not have, as if all of it stood in one place. */
function allAt(place: number, length: number): Offsets {
  const offsets = new Offsets();
  for (let unit = 0; unit < length; unit += 1) offsets.add(place);
  return offsets;
}

function insideOf({ tagName }: Element, inside: Inside): Inside {
  const level = levels.get(tagName);
  return {
    bold: inside.bold || boldElements.has(tagName),
    link: inside.link || tagName === 'a',
    kind: level ? 'subhead' : tagName === 'li' ? 'list-item' : inside.kind,
    level: level ?? inside.level,
  };
}

const textOf = (runs: readonly Run[]): string => runs.map(({ value }) => value).join('');

const printed = (runs: readonly Run[]): string => textOf(runs).replace(/\s+/g, ' ').trim();

/**
 * The blocks of text under a node, in order, each with the place of every character. Markup that splits a word
 * is joined; a line break ends a block, save in headings and tables; paragraphs run together are parted where gaps mark
 * them; marks of notes and what `boilerplate/elements.ts` refuses are not read.
 */
export function collectBlocks(root: Root | Element, source: string, format: 'markdown' | 'html'): TextBlocks {
  const collector = new BlockCollector(source, format === 'markdown' ? strongMark : null);
  const outside: Inside = { bold: false, link: false, kind: 'body', level: null };
  for (const child of root.children) if (child.type !== 'doctype') collector.visit(child, outside);
  collector.end(outside);
  return { blocks: collector.blocks, notes: collector.notes };
}
