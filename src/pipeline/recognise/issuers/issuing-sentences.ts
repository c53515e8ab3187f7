import type { DocumentMention } from '../../../schema/reading.ts';
import type { Article, Paragraph } from '../../article.ts';
import type { Gazetteer } from '../bodies/gazetteer.ts';
import { nounPattern } from '../documents/document-nouns.ts';
import { findIssuedTitles } from '../documents/issued-titles.ts';
import { issuingVerb, standingOf } from '../documents/issuing.ts';
import { type KeyedTitle, keyedTitle, standsFor } from '../documents/short-names.ts';
import { sentenceEnd, sentenceStart } from '../documents/sentence.ts';
import { titleIndex } from '../documents/title-index.ts';
import { spelledOut } from './referred-body.ts';

/** Paragraphs in which a report says who issued its document. */
const leadParagraphs = 8;
/** Mentions of a subject further down that may say it too, as in a digest. */
const tellingMentions = 5;

/** Sentences that are enough to know; more come from a text that is no report. */
const most = 40;
const longestHeadline = 400;

const marked = /《(?<title>[^《》]*(?:《[^《》]*》[^《》]*)*)》/gu;

/** The sentence of `text` that holds the run from `start` to `end`, in the parts that the run divides it into. */
function sentenceAround(
  text: string,
  start: number,
  end: number,
): { left: string; run: string; right: string } {
  return {
    left: text.slice(sentenceStart(text, start), start),
    run: text.slice(start, end),
    right: text.slice(end, sentenceEnd(text, end)),
  };
}

/** The titles that a block prints in marks, or without them behind the verb of their issuing, the marks included. */
function titleRuns(block: Paragraph): { title: string; start: number; end: number }[] {
  const inMarks = [...block.text.matchAll(marked)].slice(0, most).map((match) => ({
    title: match.groups?.['title']?.trim() ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  return [...inMarks, ...findIssuedTitles(block).slice(0, most)];
}

/** The sentences of the first paragraphs that name a subject: those of its issuing now, else those that look back. */
function naming(
  lead: readonly Paragraph[],
  documents: readonly DocumentMention[],
  today: string | null,
  gazetteer: Gazetteer,
): string[] {
  const subjects = documents.filter(({ role }) => role === 'subject').map(({ title }) => keyedTitle(title));
  const byTitle = titleIndex<KeyedTitle>();
  for (const subject of subjects) byTitle.add(subject.title, subject);
  const namesSubject = (title: string) =>
    byTitle.find(title) !== undefined || subjects.some(standsFor(title));
  const found = lead.flatMap((block, index) => {
    const { text } = block;
    return titleRuns(block).flatMap(({ title, start, end }) => {
      if (!namesSubject(title)) return [];
      const { left, run, right } = sentenceAround(text, start, end);
      const before = `${lead
        .slice(0, index)
        .map((each) => each.text)
        .join('\n')}\n${text.slice(0, start - left.length)}`;
      const sentence = spelledOut(`${left}${run}${right}`, before, gazetteer);
      return [{ sentence, isPast: standingOf(left, right, today) === 'past' }];
    });
  });
  const news = found.filter(({ isPast }) => !isPast);
  return (news.length > 0 ? news : found).map(({ sentence }) => sentence);
}

/** A document that goes out under no title: 下发通知, 印发了活动方案. */
const untitled = new RegExp(`${issuingVerb}(?:了|一份)?[^,，。;；:：《》“”的]{0,8}?(?:${nounPattern})`, 'gu');

/** The sentences of the first paragraphs in which a document goes out that they give no title. */
function namingNone(lead: readonly Paragraph[]): string[] {
  const running = lead.filter(({ kind }) => kind !== 'list-item' && kind !== 'table-row');
  return running.flatMap(({ text }) =>
    [...text.matchAll(untitled)].slice(0, most).map((match) => {
      const { left, run, right } = sentenceAround(text, match.index, match.index + match[0].length);
      return `${left}${run}${right}`;
    }),
  );
}

/**
 * The sentences that may say who issued the subject documents, in order: those of the first paragraphs that name
 * one, in full or in short, and do not look back, unless all do; then the headlines. Where no document is the subject,
 * the sentences in which one goes out without a title. Titles are left out of each.
 */
export function issuingSentences(
  article: Article,
  documents: readonly DocumentMention[],
  gazetteer: Gazetteer,
): string[] {
  const told = new Set(
    documents
      .filter(({ role }) => role === 'subject')
      .flatMap(({ at }) => at.slice(0, tellingMentions).map(({ paragraph }) => paragraph)),
  );
  const lead = article.paragraphs.filter(({ n }) => n <= leadParagraphs || told.has(n));
  const sentences = documents.some(({ role }) => role === 'subject')
    ? naming(lead, documents, article.published, gazetteer)
    : namingNone(lead);
  return [
    ...new Set([
      ...sentences.slice(0, most).map(withoutTitles),
      ...article.head.map(({ text }) => withoutTitles(text.slice(0, longestHeadline))),
    ]),
  ];
}

/** The sentence without the words of titles, whose years, counts and bodies are not the issuers’. */
function withoutTitles(sentence: string): string {
  return sentence
    .replace(/《[^《》]*(?:《[^《》]*》[^《》]*)*》/gu, '')
    .replace(/[(（](?:以下|下文)?简称[^()（）]*[)）]/gu, '');
}
