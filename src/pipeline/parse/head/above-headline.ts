import { simplify } from '../../recognise/script/simplify.ts';
import type { Block } from '../text/block.ts';
import { isDocumentNumber, isHeadlineLike } from './kinds.ts';
import { isSalutation } from './title-lines.ts';

/** Where the page stands in its site: 当前位置：, 首页, > 政务 > 法规文件. */
const trail =
  /^(?:您|你)?(?:现在|当前|目前)?(?:所在)?的?(?:所在)?位置(?:是|为|在)?\s?[:：]|^(?:网站)?首页$|^(?:(?:网站)?(?:首页|主页)\s?)?[>›»]{1,2}\s?[^\s>›»]/u;
const longestTrail = 120;

/** Whether a block says where the page stands in its site, in either script. */
export function isTrail({ clean: { text } }: Block): boolean {
  return text.length <= longestTrail && trail.test(simplify(text));
}

/** Longest line of a page’s own tools above a headline, in characters. */
const longestTool = 40;
const sentence = /[。；;！!？?]/u;
const itemLabel =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十百\d]+[章节条部])/u;

/** Whether a block is a word of the page’s own tools, if it stands above the headline: 加入收藏, 旗下账号：. */
export function isTool(block: Block): boolean {
  const { text } = block.clean;
  return (
    block.kind !== 'table-row' &&
    text.length <= longestTool &&
    !sentence.test(text) &&
    !itemLabel.test(text) &&
    !isSalutation(text) &&
    !isDocumentNumber(block)
  );
}

/**
 * Where the headline of `blocks` stands among the first `zone`, if nothing that belongs to a text stands above it: the
 * block for which `isTitle` holds, or, where that is null, the only heading of the first level; -1 where there is none.
 * `passes` tells what else may stand above.
 */
export function headlineAt(
  blocks: readonly Block[],
  zone: number,
  isTitle: ((block: Block) => boolean) | null,
  passes: (block: Block) => boolean,
): number {
  const top = blocks.slice(0, zone);
  const headings = top.filter(({ level }) => level === 1);
  const isSought =
    isTitle ?? ((block) => block === headings[0] && headings.length === 1 && isHeadlineLike(block));
  const at = top.findIndex(isSought);
  const isClear = top
    .slice(0, Math.max(at, 0))
    .every((block) => isTool(block) || isTrail(block) || passes(block));
  return isClear ? at : -1;
}
