import type { Article, Paragraph } from '../../article.ts';
import { annexedTitle } from './annexed-title.ts';
import { attachedNumber } from './attached-number.ts';
import { isDocumentNoun } from './document-nouns.ts';
import { isHandedOver } from './handover.ts';
import { findMarkedTitles, type MarkedTitle } from './marked-titles.ts';
import { isNoDocument } from './not-documents.ts';
import { findIssuedTitles } from './issued-titles.ts';
import { findNumberedTitles } from './numbered-titles.ts';
import { withoutNotices } from './notice.ts';
import { isDeclaredShort, type KeyedTitle, keyedTitle, standsFor } from './short-names.ts';
import { findTitleLine, type TitleLine } from './title-line.ts';
import { type TitleIndex, titleIndex } from './title-index.ts';

/** A document with every place that names it, before its role is known. */
export interface DocumentDraft {
  title: string;
  /** The title’s keys, by which short names are told. */
  keys: KeyedTitle;
  number: string | null;
  /** Where its title stands in full. */
  mentions: MarkedTitle[];
  /** Where a short name stands for it. */
  shortMentions: MarkedTitle[];
  /** Whether the article prints it in full under this title. */
  isPrinted: boolean;
}

/** The documents met so far, in order and by title. */
interface Drafts {
  list: DocumentDraft[];
  byTitle: TitleIndex<DocumentDraft>;
}

/** Whether `number` is of a year before the term that stands in the title: that of the edition before. */
function isOlder(number: string, { title }: DocumentDraft): boolean {
  const term = /(?:19|20)\d{2}(?=\s?[-—–~至])/u.exec(title)?.[0];
  const year = /(?:19|20)\d{2}/u.exec(number)?.[0];
  return term !== undefined && year !== undefined && Number(year) < Number(term) - 1;
}

/** A bracket that a title ends in and another printing of it may leave out. */
const term = /[)）〕\]】]$/u;

function addMention({ list, byTitle }: Drafts, mention: MarkedTitle, number: string | null): void {
  const known = byTitle.find(mention.title);
  // of one title but with another number: the edition that this one replaces
  const isOther =
    known !== undefined &&
    number !== null &&
    (known.number === null ? isOlder(number, known) : known.number !== number);
  if (!known || isOther) {
    const { title } = mention;
    const draft = {
      title,
      keys: keyedTitle(title),
      number,
      mentions: [mention],
      shortMentions: [],
      isPrinted: false,
    };
    list.push(draft);
    byTitle.add(title, draft);
    return;
  }
  const isFuller = term.test(mention.title) && !term.test(known.title);
  const isOnlyInHead = known.mentions.at(-1)?.block.n === 0 && mention.block.n > 0;
  if (isFuller || (isOnlyInHead && term.test(mention.title) === term.test(known.title))) {
    known.title = mention.title;
    known.keys = keyedTitle(mention.title);
  }
  byTitle.add(mention.title, known);
  known.mentions.push(mention);
  known.number ??= number;
}

/** A short name is looked for among this many documents, those met last, so that time grows with the text only. */
const recent = 300;

/** Whether a marked title is short for a document already met, or is a kind of document with no name at all. */
function isShort(mention: MarkedTitle, { list, byTitle }: Drafts): boolean {
  if (isDeclaredShort(mention) || isDocumentNoun(mention.title)) return true;
  if (byTitle.find(mention.title)) return false;
  const isShortFor = standsFor(mention.title);
  return list.slice(-recent).some(({ keys }) => isShortFor(keys));
}

/** The document that a short name means among those met so far: the last met of those it can stand for. */
function meant(mention: MarkedTitle, all: readonly DocumentDraft[]): DocumentDraft | undefined {
  const drafts = all.slice(-recent);
  const isShortFor = standsFor(mention.title);
  const candidates = isDeclaredShort(mention)
    ? drafts.filter(({ mentions }) => mentions.at(-1)?.block === mention.block)
    : drafts.filter(({ keys }) => isShortFor(keys));
  const [first, ...others] = candidates;
  return others.reduce((last, draft) => (isLater(draft, last) ? draft : last), first);
}

/** Whether the last mention of `a` stands behind that of `b`. */
function isLater(a: DocumentDraft, b: DocumentDraft | undefined): boolean {
  const [one, other] = [a.mentions.at(-1), b?.mentions.at(-1)];
  if (!one || !other) return true;
  return one.block === other.block ? one.start > other.start : one.block.n > other.block.n;
}

function addTitleLine(drafts: Drafts, line: TitleLine): void {
  addMention(drafts, line, line.number);
  const draft = drafts.byTitle.find(line.title);
  if (!draft) return;
  draft.isPrinted = true;
  const { above } = line;
  if (above) draft.mentions.unshift({ block: above, title: line.title, start: 0, end: above.text.length });
}

/**
 * Every document the article names, with its mentions in reading order. A document handed over by a notice bears the
 * notice’s number. Reports an unclosed 《, and a short name that fits no document, on the article’s file.
 */
export function draftDocuments(article: Article): DocumentDraft[] {
  const blocks = [...article.head, ...article.paragraphs];
  const line = findTitleLine(article);
  const drafts: Drafts = { list: [], byTitle: titleIndex() };
  const early: MarkedTitle[] = [];
  const report = (block: Paragraph, offset: number, rule: string, reason: string) =>
    article.file.message(reason, { place: block.place(offset), ruleId: rule, source: 'recognise' });
  for (const [index, block] of blocks.entries()) {
    if (line?.block === block) addTitleLine(drafts, line);
    const marked = findMarkedTitles(block, (offset, reason) => report(block, offset, 'title-marks', reason));
    const annex = line && line.block !== block ? annexedTitle(block, blocks[index + 1]) : null;
    if (annex && !drafts.byTitle.find(annex.title)) addMention(drafts, annex, null);
    const bare = [...findNumberedTitles(block), ...findIssuedTitles(block)];
    const named = [...marked.filter((each) => !isNoDocument(each)), ...onePerPlace(bare)];
    for (const mention of named.sort((a, b) => a.start - b.start)) {
      if (!isShort(mention, drafts))
        addMention(drafts, mention, numberOf(mention, line, blocks[index + 1]?.text));
      else (meant(mention, drafts.list)?.shortMentions ?? early).push(mention);
    }
  }
  for (const mention of early) {
    const reason = `unexpected short name 《${mention.title}》, expected the full title of its document; it is left out`;
    const document = meant(mention, drafts.list);
    if (document) document.shortMentions.push(mention);
    else report(mention.block, mention.start, 'short-name', reason);
  }
  return withoutNotices(drafts.list, article);
}

/** Of those that begin at one place, the first. */
function onePerPlace(titles: readonly MarkedTitle[]): MarkedTitle[] {
  return [...new Map(titles.toReversed().map((title) => [title.start, title])).values()];
}

/** The number that stands with a title, or that of the notice which hands the document over there. */
function numberOf(mention: MarkedTitle, line: TitleLine | null, next: string | undefined): string | null {
  const attached = attachedNumber(mention, next);
  if (attached !== null) return attached;
  return line !== null && isHandedOver(mention) ? line.number : null;
}
