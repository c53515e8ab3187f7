import type { Article, Paragraph } from '../../article.ts';
import { attachedNumber } from './attached-number.ts';
import { isDocumentNoun } from './document-nouns.ts';
import { isHandedOver } from './handover.ts';
import { findMarkedTitles, type MarkedTitle } from './marked-titles.ts';
import { isNoDocument } from './not-documents.ts';
import { canStandFor, isDeclaredShort } from './short-names.ts';
import { findTitleLine, type TitleLine } from './title-line.ts';
import { isSameTitle } from './title-key.ts';

/** A document with every place that names it, before its role is known. */
export interface DocumentDraft {
  title: string;
  number: string | null;
  /** Where its title stands in full. */
  mentions: MarkedTitle[];
  /** Where a short name stands for it. */
  shortMentions: MarkedTitle[];
  /** Whether the article prints it in full under this title. */
  isPrinted: boolean;
}

/** A bracket that a title ends in and another printing of it may leave out. */
const term = /[)）〕\]】]$/u;

/** Reading order, the head before the body. */
function inOrder(article: Article): Paragraph[] {
  return [...article.head, ...article.paragraphs];
}

function addMention(drafts: DocumentDraft[], mention: MarkedTitle, number: string | null): void {
  const known = drafts.find(({ title }) => isSameTitle(title, mention.title));
  if (!known) {
    const { title } = mention;
    drafts.push({ title, number, mentions: [mention], shortMentions: [], isPrinted: false });
    return;
  }
  const isFuller = term.test(mention.title) && !term.test(known.title);
  const isOnlyInHead = known.mentions.every(({ block }) => block.n === 0) && mention.block.n > 0;
  if (isFuller || (isOnlyInHead && term.test(mention.title) === term.test(known.title)))
    known.title = mention.title;
  known.mentions.push(mention);
  known.number ??= number;
}

/** Whether a marked title is short for a document already met, or is a kind of document with no name at all. */
function isShort(mention: MarkedTitle, drafts: readonly DocumentDraft[]): boolean {
  if (isDeclaredShort(mention) || isDocumentNoun(mention.title)) return true;
  if (drafts.some(({ title }) => isSameTitle(title, mention.title))) return false;
  return drafts.some(({ title }) => canStandFor(mention.title, title));
}

/** The documents that a short name in `mention` may mean, the last one met before it first. */
function meant(
  mention: MarkedTitle,
  drafts: readonly DocumentDraft[],
  order: ReadonlyMap<Paragraph, number>,
): DocumentDraft | undefined {
  const place = ({ block, start }: MarkedTitle) => (order.get(block) ?? 0) + start / (block.text.length + 1);
  const here = place(mention);
  const distance = (draft: DocumentDraft) => {
    const before = draft.mentions.map(place).filter((at) => at < here);
    return before.length > 0 ? here - Math.max(...before) : order.size + 1;
  };
  const candidates = isDeclaredShort(mention)
    ? drafts.filter((draft) => distance(draft) <= 1)
    : drafts.filter(({ title }) => canStandFor(mention.title, title));
  return candidates.toSorted((a, b) => distance(a) - distance(b))[0];
}

function addTitleLine(drafts: DocumentDraft[], line: TitleLine): void {
  addMention(drafts, line, line.number);
  const draft = drafts.find(({ title }) => isSameTitle(title, line.title));
  if (!draft) return;
  draft.isPrinted = true;
  const { above } = line;
  if (above) draft.mentions.unshift({ block: above, title: line.title, start: 0, end: above.text.length });
}

/**
 * Every document the article names, with its mentions in reading order. A document handed over by a notice bears the
 * notice’s number. Reports an unclosed 《 and a short name that
 * fits no document on the article’s file.
 */
export function draftDocuments(article: Article): DocumentDraft[] {
  const blocks = inOrder(article);
  const order = new Map(blocks.map((block, index) => [block, index]));
  const line = findTitleLine(article);
  const drafts: DocumentDraft[] = [];
  const shorts: MarkedTitle[] = [];
  const report = (block: Paragraph, offset: number, rule: string, reason: string) =>
    article.file.message(reason, { place: block.place(offset), ruleId: rule, source: 'recognise' });
  for (const [index, block] of blocks.entries()) {
    if (line?.block === block) addTitleLine(drafts, line);
    const marked = findMarkedTitles(block, (offset, reason) => report(block, offset, 'title-marks', reason));
    for (const mention of marked.filter((each) => !isNoDocument(each))) {
      if (isShort(mention, drafts)) shorts.push(mention);
      else addMention(drafts, mention, attachedNumber(mention, blocks[index + 1]?.text));
    }
  }
  for (const mention of shorts) {
    const document = meant(mention, drafts, order);
    if (document) document.shortMentions.push(mention);
    else
      report(
        mention.block,
        mention.start,
        'short-name',
        `unexpected short name 《${mention.title}》, expected the full title of its document before it; it is left out`,
      );
  }
  for (const draft of drafts) if (line && draft.mentions.some(isHandedOver)) draft.number ??= line.number;
  return drafts;
}
