import { findDocumentNumbers, numberLine } from './document-number.ts';
import type { MarkedTitle } from './marked-titles.ts';

/** The bracket right behind a title: 》（…）. */
const bracketBehind = /^》?\s*[(（[【](.{4,80}?[号])[^()（）]{0,60}[)）\]】]/u;
/** The bracket behind the verb of the title’s own clause: 《…》日前由某部联合印发（…）. */
const issuedBehind = /^[^《》。；;]{0,80}(?:印发|发布|出台|下发|公布)[(（](?<number>[^()（）]{4,40}号)[)）]/u;
/** A number right before a title: 国发〔…〕…号《. */
const joinBefore = /^(?:文|文件|文印发|印发)?[,，、\s]?[《]?$/u;

/**
 * The document number that stands with a title in running text: in the bracket behind it, right behind it,
 * right before it, or alone on the next line; null where none does.
 */
export function attachedNumber(mention: MarkedTitle, nextBlock: string | undefined): string | null {
  const { text } = mention.block;
  const behind = text.slice(mention.end, mention.end + 160);
  const bracket = bracketBehind.exec(behind)?.[1];
  const inBracket = bracket === undefined ? undefined : findDocumentNumbers(bracket)[0];
  if (inBracket) return inBracket.number;
  const rest = behind.replace(/^》?\s*/u, '');
  const next = findDocumentNumbers(rest.slice(0, 40))[0];
  if (next?.start === 0) return next.number;
  const told = issuedBehind.exec(rest)?.groups?.['number'];
  const inTold = told === undefined ? undefined : findDocumentNumbers(told)[0];
  if (inTold) return inTold.number;
  const before = text.slice(Math.max(0, mention.start - 50), mention.start);
  const last = findDocumentNumbers(before).at(-1);
  if (last && joinBefore.test(before.slice(last.end))) return last.number;
  const isAlone = mention.start <= 2 && text.startsWith('《') && rest === '';
  return isAlone && nextBlock !== undefined ? numberLine(nextBlock) : null;
}
