import type { DateMention, DocumentMention, OutlineItem } from '../../../schema/reading.ts';
import type { Article, Paragraph } from '../../article.ts';
import { findPeriods, termOfTitle, type Period } from './find-periods.ts';

/** What was read in the article before its figures. */
export interface Known {
  documents: readonly DocumentMention[];
  dates: readonly DateMention[];
  outline: readonly OutlineItem[];
}

/** The times of one paragraph, and what it inherits from those above it. */
export interface ParagraphTimes {
  periods: readonly Period[];
  /** Year of a lead-in or of the heading of goals it stands under; null where there is none. */
  inherited: number | null;
  /** Whether it stands under a heading of goals or a lead-in with a deadline: its quantities are planned. */
  planned: boolean;
  /** Whether it stands under a heading of conditions (申报条件): what is counted there must be met, not reached. */
  conditions: boolean;
  /** Whether it stands in the numbered items of the document. */
  inOutline: boolean;
}

/** The deadlines of an article. */
export interface ArticleDeadlines {
  /** In the order of `article.paragraphs`. */
  body: readonly ParagraphTimes[];
  /** In the order of `article.head`. */
  head: readonly ParagraphTimes[];
  /** The last year of the subject document’s term, (2029—2032年); null where its title has none. */
  term: number | null;
}

const goals = /目标|指标/;
const notGoals = /目标(?:任务)?(?:分解|责任|考核|落实)|双碳/;
/** A line that gives a day is a date line, however it is set. */
const day = /\d月\d{1,2}日/;
const conditions = /(?:申报|申请|认定|基本|准入|入选|参评)(?:的)?(?:条件|资格|要求|标准)|^(?:条件|资格)/;
const item = /^(?:——|—|[·•●○▪◆■-]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．])/;

/**
 * The times of every paragraph, with what each inherits. A deadline passes on in three ways only, so that the year of one
 * section never reaches another: a heading of goals covers its section, up to the next heading no deeper; a lead-in that
 * ends in a colon covers the list that follows; the term in the subject’s title covers the document (`term`).
 */
export function articleDeadlines(article: Article, { documents, outline }: Known): ArticleDeadlines {
  const published = article.published === null ? null : Number(article.published.slice(0, 4));
  const depths = new Map(outline.map(({ at, depth, heading }) => [at.paragraph, { depth, heading }]));
  const first = Math.min(...outline.map(({ at }) => at.paragraph));
  const last = Math.max(...outline.map(({ at }) => at.paragraph));
  let section: { depth: number; year: number | null; planned: boolean } | null = null;
  let list: number | null = null;
  let terms: number | null = null;
  const body = article.paragraphs.map((paragraph): ParagraphTimes => {
    const periods = findPeriods(paragraph.text, published);
    const heading = headingOf(paragraph, depths.get(paragraph.n));
    if (heading && (section === null || heading.depth <= section.depth)) section = null;
    if (heading && terms !== null && heading.depth <= terms) terms = null;
    if (heading && terms === null && conditions.test(heading.words)) terms = heading.depth;
    if (heading && goals.test(heading.words) && !notGoals.test(heading.words)) {
      section = {
        depth: heading.depth,
        year: lastDeadline(findPeriods(heading.words, published)),
        planned: true,
      };
    } else if (heading && section === null) {
      const year = lastDeadline(findPeriods(heading.words, published));
      if (year !== null) section = { depth: heading.depth, year, planned: true };
    }
    const inList =
      paragraph.kind === 'list-item' || paragraph.kind === 'table-row' || item.test(paragraph.text);
    if (list !== null && !inList) list = null;
    const times = {
      periods,
      inherited: list ?? section?.year ?? null,
      planned: list !== null || (section?.planned ?? false),
      conditions: terms !== null,
      inOutline: paragraph.n >= first && paragraph.n <= last + 8,
    };
    const own = lastDeadline(periods);
    if (own !== null && section !== null && paragraph.kind !== 'subhead')
      section = { ...(section as { depth: number; planned: boolean }), year: own };
    if (own !== null && /[：:]\s*$/.test(paragraph.text)) list = own;
    return times;
  });
  const head = article.head.map(({ text }) => ({
    periods: findPeriods(text, published),
    inherited: null,
    planned: false,
    conditions: false,
    inOutline: false,
  }));
  return { body, head, term: termOf(article, documents) };
}

/** A paragraph that heads a section, or begins with the heading of an item. */
function headingOf(
  paragraph: Paragraph,
  entry: { depth: number; heading: string } | undefined,
): { depth: number; words: string } | null {
  if (entry) return { depth: entry.depth, words: entry.heading };
  const isHeading = paragraph.kind === 'subhead' && !day.test(paragraph.text);
  return isHeading ? { depth: 1, words: paragraph.text } : null;
}

function lastDeadline(periods: readonly Period[]): number | null {
  return (
    periods.findLast(({ kind, year }) => (kind === 'by' || kind === 'in') && year !== null)?.year ?? null
  );
}

/** The term stands in the subject’s title, or in brackets after a plan’s name in the headline. */
function termOf(article: Article, documents: readonly DocumentMention[]): number | null {
  for (const { title, role } of documents) {
    const term = role === 'subject' ? termOfTitle(title) : null;
    if (term !== null) return term;
  }
  const bracket = /(?:方案|计划|规划|意见|要点)\s?[（(]([^（()）]{4,14})[）)]/.exec(article.title ?? '')?.[1];
  return bracket === undefined ? null : termOfTitle(bracket);
}
