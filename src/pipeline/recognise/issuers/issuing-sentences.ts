import type { DocumentMention } from '../../../schema/reading.ts';
import type { Article } from '../../article.ts';
import { standingOf } from '../documents/issuing.ts';
import { sentenceEnd, sentenceStart } from '../documents/sentence.ts';

/** Paragraphs in which a report says who issued its document. */
const leadParagraphs = 6;

/**
 * The sentences that may say who issued the subject documents, the surest first: those of the first paragraphs
 * that name one in full and do not look back, each with the titles left out, then the headlines.
 */
export function issuingSentences(article: Article, documents: readonly DocumentMention[]): string[] {
  const subjects = documents.filter(({ role }) => role === 'subject').flatMap(({ at }) => at);
  const sentences = subjects
    .filter(({ paragraph }) => paragraph > 0 && paragraph <= leadParagraphs)
    .toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start)
    .flatMap(({ paragraph, start, end }) => {
      const text = article.paragraphs[paragraph - 1]?.text ?? '';
      const left = text.slice(sentenceStart(text, start), start);
      const right = text.slice(end, sentenceEnd(text, end));
      const isNews = standingOf(left, right, article.published) !== 'past';
      return isNews ? [withoutTitles(`${left}${text.slice(start, end)}${right}`)] : [];
    });
  return [...sentences, ...article.head.map(({ text }) => withoutTitles(text))];
}

/** The sentence without the words of titles, whose years, counts and bodies are not the issuers’. */
function withoutTitles(sentence: string): string {
  return sentence
    .replace(/《[^《》]*(?:《[^《》]*》[^《》]*)*》/gu, '')
    .replace(/[(（](?:以下|下文)?简称[^()（）]*[)）]/gu, '');
}
