import type { Block } from '../text/block.ts';
import { refuseLine } from './lines.ts';

/** Longest title of another article, in characters. */
const longest = 80;
/** Fewest lines at the end of a page that are links and nothing else, for them to lead elsewhere. */
const enough = 5;
/** Most titles without a link between two that have one. */
const mostBetween = 2;

/** What ends an article itself: a label of an item, an attachment, a day. */
const own =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十\d]+[章条节]|附[件表图录]|附[:：])|[年月]\d{1,2}日?$/;
const fileName = /\.(?:pdf|docx?|xlsx?|wps|et|zip|rar|ofd|txt)\b/i;

const ruleOf = ({ clean, printed }: Block): string | null => refuseLine(clean.text, printed);

const isTitle = ({ clean: { text }, kind }: Block): boolean =>
  kind !== 'table-row' && text.length <= longest && !/[。；;，,：:]$/.test(text) && !own.test(text);

/** Whether nothing but the words of one link stand in a block, and they name no attachment. */
const isLink = ({ clean: { text, linked }, links }: Block): boolean =>
  links === 1 && linked >= text.length && !own.test(text) && !fileName.test(text);

/** Where the titles begin that stand below the heading of a list of other articles, and go on to the end; else the end. */
function belowHeading(blocks: readonly Block[]): number {
  let start = blocks.length;
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    const rule = block ? ruleOf(block) : null;
    if (!block || (rule === null && !isTitle(block))) break;
    if (rule === 'more') start = at;
  }
  return start;
}

/** Where the links begin that end a page line by line, a title without its link among them; else the end. */
function ofLinks(blocks: readonly Block[]): number {
  let start = blocks.length;
  let count = 0;
  let between = 0;
  for (let at = blocks.length - 1; at >= 0 && between <= mostBetween; at -= 1) {
    const block = blocks[at];
    if (!block) break;
    if (isLink(block)) {
      start = at;
      count += 1;
      between = 0;
    } else if (ruleOf(block) === null) {
      if (!isTitle(block)) break;
      between += 1;
    }
  }
  const above = blocks[start - 1];
  return count >= enough && !(above && own.test(above.clean.text)) ? start : blocks.length;
}

/**
 * The blocks of a page without the titles of other articles that end it: those below a heading such as 往期回顾, and five lines
 * and more that are each a link. What may be the article’s own end stays: items, attachments, days.
 */
export function withoutOtherArticles(blocks: readonly Block[]): Block[] {
  const kept = blocks.slice(0, belowHeading(blocks));
  return kept.slice(0, ofLinks(kept));
}
