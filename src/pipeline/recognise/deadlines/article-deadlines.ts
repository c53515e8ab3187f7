import type { DateMention, DocumentMention, OutlineItem } from '../../../schema/reading.ts';
import type { Article, Paragraph } from '../../article.ts';
import { findPeriods, type Period } from './find-periods.ts';
import { lastDeadline } from './last-deadline.ts';
import { ledOn, leadIn, leadOn, type LeadIn } from './lead-in.ts';
import { isBareLine, isPartHeading, isPeriodHeading } from './period-heading.ts';
import { Review } from './review.ts';
import { laysDownRules } from './rules-of-document.ts';
import { Sections, type Heading } from './sections.ts';
import { termOfTitle } from './term-of-title.ts';
import { viewpointOf } from './viewpoint.ts';

/** What was read in the article before its figures. */
export interface Known {
  documents: readonly DocumentMention[];
  dates: readonly DateMention[];
  outline: readonly OutlineItem[];
  /** The deadlines that follow from it, where they have been worked out already. */
  deadlines?: ArticleDeadlines;
}

/** The times of one paragraph, and what it inherits from those above it. */
export interface ParagraphTimes {
  periods: readonly Period[];
  /** Year of a lead-in or of the heading of goals it stands under; null where there is none. */
  inherited: number | null;
  /** Whether it stands under a heading of goals or a lead-in with a deadline: its quantities are planned. */
  planned: boolean;
  /** Whether 同时 joins it to a paragraph with a deadline, which then still holds where it begins. */
  joined: boolean;
  /** Whether it stands under a heading of conditions (申报条件): what is counted there must be met, not reached. */
  conditions: boolean;
  /** Whether it stands under a heading of what there is (发展基础, 取得的成效), or looks back itself: its quantities have been reached. */
  record: boolean;
  /** Where a paragraph that looks back turns to what is to come (…。今年，将…), and tells no record any more; null if nowhere. */
  turnsAhead: number | null;
  /** Whether it stands in the numbered items of the document. */
  inOutline: boolean;
  /** Whether the document lays down rules or calls for applications: an order without a deadline is no promise there. */
  rules: boolean;
}

/** The deadlines of an article. */
export interface ArticleDeadlines {
  /** In the order of `article.paragraphs`. */
  body: readonly ParagraphTimes[];
  /** In the order of `article.head`. */
  head: readonly ParagraphTimes[];
  /** The last year of the subject document’s term, (2029—2032年); null where its title has none. */
  term: number | null;
  /** The year from which the document speaks, or the article where it has no document of its own. */
  published: number | null;
}

/** Where the first sentence begins whose topic is a year that was not over when the article spoke; null without such a one. */
const turnsAhead = (periods: readonly Period[], published: number | null): number | null =>
  periods.find(
    ({ topic, year, start }) =>
      topic && start > 0 && published !== null && year !== null && year >= published,
  )?.start ?? null;

/** A line that gives a day is a date line, however it is set. */
const day = /\d月\d{1,2}日/;
/** Headings by their labels, for texts whose outline is not that of a document (reports, speeches). */
const labels = [
  { depth: 1, pattern: /^[一二三四五六七八九十]{1,3}、([^。；：]{2,40})$/ },
  { depth: 2, pattern: /^（[一二三四五六七八九十]{1,3}）([^。；：]{2,40})(?:。|$)/ },
];
/** Notes under a table tell how its values were counted: 注：①“十六五”期间，测站由12个增加到20个. Only 到2033年 sets a deadline there. */
const opensNote = /^[（(]?(?:备?注|注释|表注|说明)\s?\d?[：:]/;
/** How a count has grown, told in a note. */
const counted = /[由从][^，。；]{1,24}(?:增加|提高|扩大|增长|减少|调整)[到至为]/;
const laterNote = /^(?:[②-⑳]|[（(]?[2-9][)）.．、])/;
/** The end of a paragraph that leads in a list of conditions: …应当符合下列条件：. */
const leadsTerms =
  /(?:符合|满足|具备|具有|达到)[^。：:]{0,14}(?:条件|要求|标准|情形|资格|之一)[^。：:]{0,6}[：:]$|(?:申报|申请|认定|推荐|入选)条件(?:如下|为|是)?[：:]$/;
/** An article of a body of rules. */
const articleOfRules = /^第[一二三四五六七八九十百零\d]{1,5}条/;
const item = /^(?:——|—|[·•●○▪◆■-]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．])/;

/**
 * The times of every paragraph, with what each inherits. A deadline passes on in three ways only, so that the year of one
 * section never reaches another: a heading of goals covers its section, up to the next heading no deeper; a lead-in that
 * ends in a colon covers the list that follows; the term in the subject’s title covers the document (`term`).
 */
export function articleDeadlines(article: Article, known: Known): ArticleDeadlines {
  const { documents, outline } = known;
  const seen = viewpointOf(article, known);
  const seenByDocument = { ...seen, published: seen.issued ?? seen.published };
  const headings = new Map(
    outline.map(({ at, depth, heading }) => [at.paragraph, { depth, words: heading, labelled: true }]),
  );
  const first = Math.min(...outline.map(({ at }) => at.paragraph));
  const last = Math.max(...outline.map(({ at }) => at.paragraph));
  const rules = laysDownRules(documents);
  const sections = new Sections();
  const review = new Review(article.paragraphs.map(({ text }) => text));
  let list: LeadIn | null = null;
  let articles = false;
  let terms = false;
  let joined: number | null = null;
  let inParts = false;
  let noted = false;
  const body = article.paragraphs.map((paragraph, index): ParagraphTimes => {
    const inOutline = paragraph.n >= first && paragraph.n <= last + 8;
    const from = inOutline ? seenByDocument : seen;
    noted = opensNote.test(paragraph.text) || (noted && laterNote.test(paragraph.text));
    const told = findPeriods(paragraph.text, from);
    const periods = noted ? told.filter(({ start }) => /[到至]/.test(paragraph.text[start - 1] ?? '')) : told;
    const isPart =
      paragraph.kind === 'body' && (isPartHeading(paragraph.text) || (inParts && isBareLine(paragraph.text)));
    const entry = headings.get(paragraph.n);
    const heading =
      headingOf(paragraph, entry, sections.depth + 1) ??
      (isPart ? { depth: sections.depth + 1, words: paragraph.text, labelled: false } : null);
    inParts = heading === null ? inParts : isPart;
    if (heading) sections.open(heading, lastDeadline(findPeriods(heading.words, from)));
    const inList =
      paragraph.kind === 'list-item' || paragraph.kind === 'table-row' || item.test(paragraph.text);
    if (list !== null) list = ledOn(list, paragraph, inList);
    const reviewed = review.holds({
      text: paragraph.text,
      periods,
      heading: heading !== null && heading.words.length >= paragraph.text.length - 6,
      listed: inList || heading?.labelled === true,
    });
    terms = terms && inList;
    articles = articleOfRules.test(paragraph.text) || (articles && !heading);
    const { goals, conditions, record } = sections;
    const times = {
      periods,
      inherited: list?.year ?? goals?.year ?? (joins.test(paragraph.text) ? joined : null),
      planned: !noted && (list !== null || goals !== null),
      joined: joined !== null && alike.test(paragraph.text),
      conditions: conditions !== null || terms,
      turnsAhead: record === null ? turnsAhead(periods, from.published) : null,
      record:
        record !== null ||
        reviewed ||
        (noted && counted.test(paragraph.text)) ||
        looksBack(paragraph.text, periods),
      inOutline,
      rules: rules || articles,
    };
    const own = lastDeadline(periods.filter(({ opens, kind }) => opens === 'sentence' && kind === 'by'));
    if (!joins.test(paragraph.text) || own !== null) joined = own;
    if (own !== null && goals !== null && paragraph.kind !== 'subhead') goals.year = own;
    terms = leadsTerms.test(paragraph.text) || terms;
    const leading = leadIn(paragraph, periods) ?? leadOn(paragraph, periods, article.paragraphs[index + 1]);
    if (leading && (list === null || !inList)) list = leading;
    return times;
  });
  const head = article.head.map(({ text }) => ({
    periods: findPeriods(text, seen),
    inherited: null,
    planned: false,
    joined: false,
    conditions: false,
    record: false,
    turnsAhead: null,
    inOutline: false,
    rules,
  }));
  return { body, head, term: termOf(article, documents), published: seenByDocument.published };
}

/** A paragraph that heads a section, or begins with the heading of an item. */
function headingOf(paragraph: Paragraph, entry: Heading | undefined, depth: number): Heading | null {
  if (entry) return entry;
  const labelled = labels.find(({ pattern }) => pattern.test(paragraph.text));
  const words = labelled?.pattern.exec(paragraph.text)?.[1];
  if (labelled && words !== undefined) return { depth: labelled.depth, words, labelled: true };
  if (paragraph.kind !== 'table-row' && isPeriodHeading(paragraph.text))
    return { depth, words: paragraph.text, labelled: false };
  const isHeading = paragraph.kind === 'subhead' && !day.test(paragraph.text);
  return isHeading ? { depth: 1, words: paragraph.text, labelled: false } : null;
}

/** Words that join a paragraph to the one before it: what it plans is due by the deadline that was set there. */
const joins = /^(?:同时|此外|另外|与此同时)[，,]/;
/** Of these, the words that tell more of the same. */
const alike = /^(?:与此)?同时[，,]/;

/** Words at the head of a paragraph that make all of it a look back: 过去五年，…; 一年来，…. */
const lookingBack =
  /^[——·●\s]*(?:过去的?[一二三四五几]年|(?:[一二三四五]年|近年|[近这]几年)来|这[一二三四五几]年|回顾|回望|截至目前|上一年)/;
/** So many signs may stand before the time that opens a paragraph. */
const atHead = 2;

/** Whether a paragraph opens with a time that is over, and so tells of it to its end or to its next deadline. */
function looksBack(text: string, periods: readonly Period[]): boolean {
  const opening = periods[0];
  return (
    lookingBack.test(text) ||
    (opening?.kind === 'past' && opening.start <= atHead && /^[，,]/.test(text.slice(opening.end)))
  );
}

/** The term stands in the subject’s title, or in brackets after a plan’s name in the headline, or in a headline that is a plan’s name. */
function termOf(article: Article, documents: readonly DocumentMention[]): number | null {
  for (const { title, role } of documents) {
    const term = role === 'subject' ? termOfTitle(title) : null;
    if (term !== null) return term;
  }
  const title = article.title ?? '';
  const bracket = /(?:方案|计划|规划|意见|要点)\s?[（(]([^（()）]{4,14})[）)]/.exec(title)?.[1];
  if (bracket !== undefined) return termOfTitle(bracket);
  return /^[^：:，,《]{4,40}(?:规划|计划|方案|纲要)$/.test(title) ? termOfTitle(title) : null;
}
