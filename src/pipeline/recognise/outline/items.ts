import type { Paragraph } from '../../article.ts';
import { type Label, readLabel } from './labels.ts';

/** A labelled block with the blocks that belong to it up to the next label. */
export interface Item {
  label: Label;
  block: Paragraph;
  blocks: Paragraph[];
}

/** A list of annexes begins like this; its numbered lines are no items. */
const annexList = /^附(?:件|录|表)?\s?[:：]/u;
/** Notes under a table begin like this; the numbered lines behind are notes too, whole sentences as they are. */
const notes = /^(?:注|备注)\s?[:：]/u;
const noteLabel = /^(?:digit|circle)/u;
const longestAnnexTitle = 60;

/** Questions and answers are the explainer’s, not the document’s. */
const question = /^(?:问|答)[:：]|[?？]$/u;

/** What tells of a part of a document rather than opening it: 第一部分明确目标, 第二部分至第四部分提出任务. */
const tellsOf = /^(?:至第|明确|提出|介绍|阐述|说明|分析|部署|规定|主要(?:是|为|明确|提出|介绍)|[是为从对])/u;

const isAnnexTitle = (text: string) => text.length <= longestAnnexTitle && !/[。；;]/u.test(text);

/**
 * The labelled blocks of a body, in order, each with what follows it up to the next. Rows of tables, boxes, lists
 * of annexes, notes, questions of an explainer and sentences about a part are none; nor is a label with nothing behind it.
 */
export function findItems(paragraphs: readonly Paragraph[]): Item[] {
  const items: Item[] = [];
  let inAnnexList = false;
  let inNotes = false;
  for (const [index, block] of paragraphs.entries()) {
    const printed = block.kind === 'table-row' ? null : readLabel(block.text);
    const isTold = printed?.kind === 'part' && tellsOf.test(block.text.slice(printed.text.length));
    const label = printed?.kind === 'box' || isTold ? null : printed;
    if (annexList.test(block.text)) inAnnexList = true;
    else if (!label || !isAnnexTitle(block.text) || !noteLabel.test(label.kind)) inAnnexList = false;
    inNotes = notes.test(block.text) || (inNotes && label !== null && noteLabel.test(label.kind));
    const isListed =
      inAnnexList ||
      inNotes ||
      (label?.kind === 'annex' &&
        [paragraphs[index - 1], paragraphs[index + 1]].some(
          (next) => !next || readLabel(next.text)?.kind === 'annex',
        ));
    if (label && !isListed && !question.test(block.text.slice(label.text.length).trim()))
      items.push({ label, block, blocks: [block] });
    else items.at(-1)?.blocks.push(block);
  }
  return items;
}
