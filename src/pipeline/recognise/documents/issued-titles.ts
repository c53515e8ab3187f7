import type { Paragraph } from '../../article.ts';
import { endsInDocumentNoun } from './document-nouns.ts';
import type { MarkedTitle } from './marked-titles.ts';

/** An issuing behind which a title stands without marks, up to the end of its clause: 近日印发关于支持渔港的若干措施，…. */
const issued =
  /(?:印发|出台|发布|公布|下发|转发)(?:了)?(?<title>关于[^,，。;；:：!！?？《》“”]{4,90})(?=[,，。;；]|$)/gu;
/** A notice that does nothing but hand the document over: 关于…的若干措施的通知, 关于…举措（2031年版）的通知. */
const handing =
  /(?<=若干(?:政策|措施|举措|意见|规定)|意见|方案|办法|细则|规划|行动计划|指南|条例|[)）])的(?:通知|公告|函)$/u;
/** What is published about a matter without ordering anything. */
const account = /(?:报告|解读|说明|建议|声明|倡议|安排|体系|标准|清单|名单|名录|目录)$/u;
/** A title that begins so is that of the notice, whose document another rule seeks. */
const covering = /^关于(?:印发|发布|公布|下发|转发)/u;

/**
 * The titles without marks that a sentence says are issued, from 关于 to a kind of document at the end of the clause; of a
 * notice that hands over a document the document’s. A title line, which is the whole of its block, is none.
 */
export function findIssuedTitles(block: Paragraph): MarkedTitle[] {
  const { text, n } = block;
  if (n === 0 || !text.includes('关于')) return [];
  return [...text.matchAll(issued)].flatMap((match) => {
    const printed = match.groups?.['title'] ?? '';
    const start = match.index + match[0].length - printed.length;
    if (start + printed.length === text.length || covering.test(printed)) return [];
    const inner = printed.replace(handing, '');
    const title = inner !== printed && endsInDocumentNoun(inner) ? inner : printed;
    return endsInDocumentNoun(title) && !account.test(title)
      ? [{ block, title, start, end: start + title.length }]
      : [];
  });
}
