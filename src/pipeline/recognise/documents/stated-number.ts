import type { Article, Paragraph } from '../../article.ts';
import { findDocumentNumbers } from './document-number.ts';

/** The field of a page’s table of particulars that holds the document’s number. */
const numberField = /(?:发文字号|发文文号|文号|文件编号)[】\]]?\s?[:：]/u;
/** The head of an order, set over two lines: 某部令, 第12号. */
const orderHead = /^\p{Script=Han}{2,30}(?:令|公告)$/u;
const orderSerial = /^第?\s?[\d〇零一二三四五六七八九十百]{1,6}\s?号$/u;
/** Blocks in which the head of an order stands. */
const reach = 8;

function fieldNumber({ kind, text }: Paragraph): string | null {
  const field = kind === 'byline' ? numberField.exec(text) : null;
  if (!field) return null;
  return findDocumentNumbers(text.slice(field.index + field[0].length))[0]?.number ?? null;
}

/**
 * The number that the article gives the document it prints in a place of its own: the table of particulars above it, or
 * the head of the order that enacts it. Null where it has neither.
 */
export function statedNumber({ head, paragraphs }: Article): string | null {
  const inTable = head.map(fieldNumber).find((number) => number !== null);
  if (inTable !== undefined) return inTable;
  const blocks = [...head, ...paragraphs.slice(0, reach)].map(({ text }) => text);
  const at = blocks.findIndex(
    (text, index) => orderHead.test(text) && orderSerial.test(blocks[index + 1] ?? ''),
  );
  return at < 0 ? null : `${blocks[at]}${blocks[at + 1]}`.replaceAll(' ', '');
}
