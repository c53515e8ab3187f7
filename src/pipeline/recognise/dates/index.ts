import type { DateMention, DocumentMention } from '../../../schema/reading.ts';
import type { Article, Paragraph } from '../../article.ts';
import { type DateCandidate, findDates } from './candidate.ts';
import { isDateLine } from './date-line.ts';
import { widened } from './deadline.ts';
import { type DateContext, kindRules } from './kind-rules.ts';
import { nearby } from './nearby.ts';
import { findYearTerms } from './year-terms.ts';

/** The day under the first signature, where one is printed: a text reprinted later looks ahead from there. */
function signatureDay(article: Article): string | null {
  const line = article.paragraphs.find(({ n, text }) => n > 2 && isDateLine(text));
  return line ? (findDates(line.text, null).dates[0]?.date ?? null) : null;
}

const earlier = (a: string | null, b: string | null): string | null =>
  a === null || b === null ? (a ?? b) : a < b ? a : b;

/** Words that state no date by themselves unless a document is issued then: 今日, 今天. */
const isLooseWord = (text: string, { form, start }: DateCandidate) =>
  form === 'relative' && text[start] === '今';

/** Where a document’s title stands in a block. */
interface TitleRun {
  start: number;
  end: number;
  title: string;
  role: DocumentMention['role'];
}

/** The titles of documents by the number of their paragraph. */
function titlesByParagraph(documents: readonly DocumentMention[]): ReadonlyMap<number, readonly TitleRun[]> {
  const runs = documents.flatMap(({ role, title, at }) =>
    at.map(({ paragraph, start, end }) => ({ paragraph, run: { start, end, title, role } })),
  );
  const grouped = Map.groupBy(runs, ({ paragraph }) => paragraph);
  return new Map([...grouped].map(([paragraph, group]) => [paragraph, group.map(({ run }) => run)]));
}

function datesOf(
  block: Paragraph,
  article: Article,
  today: string | null,
  titles: readonly TitleRun[],
  hasTerm: boolean,
): (TracedDate & { phrase: string })[] {
  // an official text without a day of publication speaks on the day of its signature
  const { dates, impossible } = findDates(block.text, article.published ?? today);
  for (const { start, end } of impossible) {
    const reason = `unexpected date ${block.text.slice(start, end)}, expected one that the calendar has; it is left out`;
    article.file.message(reason, {
      place: block.place(start),
      ruleId: 'impossible-date',
      source: 'recognise',
    });
  }
  if (dates.length === 0) return [];
  const own = titles.filter(({ start, end, title }) => block.n > 0 || block.text.slice(start, end) === title);
  const titlesNear = nearby(own.toSorted((a, b) => a.start - b.start));
  const datesNear = nearby(dates);
  return dates.flatMap((candidate) => {
    // the term in the subject’s title says which three years are meant
    if (hasTerm && candidate.form === 'years-ahead') return [];
    const context: DateContext = {
      block,
      candidate,
      neighbours: datesNear(candidate),
      titles: titlesNear(candidate),
      today,
      published: article.published,
    };
    const { kind, name: rule } = kindRules.find((each) => each.holds(context)) ?? mentioned;
    if (kind !== 'published' && isLooseWord(block.text, candidate)) return [];
    const { start, end } =
      kind === 'published' || kind === 'signed' ? candidate : widened(block.text, candidate);
    return [
      {
        date: candidate.date,
        kind,
        rule,
        phrase: block.text.slice(start, end),
        at: { paragraph: block.n, start, end },
      },
    ];
  });
}

/** A date with the rule that gave it its kind; the rule is no part of a reading. */
export interface TracedDate extends DateMention {
  /** What the rule looks for, in words. */
  rule: string;
}

const mentioned = { kind: 'mentioned', name: 'nothing more is said of it' } as const;

/**
 * The dates that the article prints, as precise as printed, in reading order: signed, published, deadline or merely
 * mentioned. Days without a year and 昨日 are completed with the article’s day. A date said again in the same words
 * and kind, or in fewer of them, is listed once, where the body first says it. A date that no calendar has is reported on the file.
 */
export function recogniseDates(article: Article, documents: readonly DocumentMention[]): DateMention[] {
  return traceDates(article, documents).map(({ date, kind, at }) => ({ date, kind, at }));
}

/** The dates as `recogniseDates` gives them, each with the rule that settled its kind. */
export function traceDates(article: Article, documents: readonly DocumentMention[]): TracedDate[] {
  const today = earlier(signatureDay(article), article.published);
  const titles = titlesByParagraph(documents);
  const hasTerm = documents.some(({ role, title }) => role === 'subject' && findYearTerms(title).length > 0);
  const found = [...article.paragraphs, ...article.head].flatMap((block) =>
    datesOf(block, article, today, titles.get(block.n) ?? [], hasTerm),
  );
  const first = new Map<string, TracedDate & { phrase: string }>();
  for (const mention of found) {
    const key = [mention.date, mention.kind, mention.phrase.replace(/[—–－~～-]+/gu, '-')].join('|');
    if (!first.has(key)) first.set(key, mention);
  }
  // beside those of its own day and kind only, so that time does not grow with the square of the dates
  const alike = Map.groupBy(first.values(), ({ date, kind }) => `${date}|${kind}`);
  const isSaidFuller = ({ phrase }: { phrase: string }, others: readonly { phrase: string }[]) =>
    others.some((other) => other.phrase !== phrase && other.phrase.includes(phrase));
  return [...alike.values()]
    .flatMap((mentions) => mentions.filter((mention) => !isSaidFuller(mention, mentions)))
    .toSorted((a, b) => a.at.paragraph - b.at.paragraph || a.at.start - b.at.start)
    .map(({ date, kind, rule, at }) => ({ date, kind, rule, at }));
}
