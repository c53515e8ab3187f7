import type { DocumentMention } from '../../../schema/reading.ts';
import type { Article } from '../../article.ts';
import { standingOf } from '../documents/issuing.ts';
import { canStandFor } from '../documents/short-names.ts';
import { sentenceEnd, sentenceStart } from '../documents/sentence.ts';
import { isSameTitle } from '../documents/title-key.ts';

/** Paragraphs in which a report says who issued its document. */
const leadParagraphs = 8;

/** Sentences that are enough to know; more come from a text that is no report. */
const most = 40;
const longestHeadline = 400;

const marked = /《(?<title>[^《》]*(?:《[^《》]*》[^《》]*)*)》/gu;

/**
 * The sentences that may say who issued the subject documents, in order: those of the first paragraphs that name
 * one, in full or in short, and do not look back; then the headlines. Titles are left out of each.
 */
export function issuingSentences(article: Article, documents: readonly DocumentMention[]): string[] {
  const subjects = documents.filter(({ role }) => role === 'subject').map(({ title }) => title);
  const namesSubject = (title: string) =>
    subjects.some((subject) => isSameTitle(title, subject) || canStandFor(title, subject));
  const sentences = article.paragraphs.slice(0, leadParagraphs).flatMap(({ text }) =>
    [...text.matchAll(marked)].slice(0, most).flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!namesSubject(match.groups?.['title']?.trim() ?? '')) return [];
      const left = text.slice(sentenceStart(text, start), start);
      const right = text.slice(end, sentenceEnd(text, end));
      const isNews = standingOf(left, right, article.published) !== 'past';
      return isNews ? [withoutTitles(`${left}${match[0]}${right}`)] : [];
    }),
  );
  return [
    ...new Set([
      ...sentences.slice(0, most),
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
