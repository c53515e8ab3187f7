import type { Paragraph } from '../../article.ts';
import type { MarkedTitle } from './marked-titles.ts';

/** Rules and plans that a notice may carry in full behind its own text. */
const annexed =
  /^[^，。；;：:《》、]{4,60}(?:办法|细则|规定|规则|方案|规划|计划|条例|措施|指南|规程)(?:[(（][^()（）]{1,20}[)）])?$/u;
/** How the text of one begins. */
const beginning = /^第一条|^第一章|^为.{4,200}制[定订]本/u;
const label = /^(?:[一二三四五六七八九十]+[、.．]|[(（]|\d|第[一二三四五六七八九十]+[章节条]|附)/u;

/**
 * The title of a document that is printed in full from `block` on, without title marks, as an annex is; null where the
 * block is no such title or `next`, the block behind it, is not how a document begins.
 */
export function annexedTitle(block: Paragraph, next: Paragraph | undefined): MarkedTitle | null {
  const { text } = block;
  const isTitle = annexed.test(text) && !label.test(text) && next !== undefined && beginning.test(next.text);
  return isTitle ? { block, title: text, start: 0, end: text.length } : null;
}
