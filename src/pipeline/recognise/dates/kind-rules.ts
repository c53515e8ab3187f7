import type { DateMention } from '../../../schema/reading.ts';
import type { Paragraph } from '../../article.ts';
import { isBodyName } from '../bodies/name-grammar.ts';
import { issuingVerb } from '../documents/issuing.ts';
import { sentenceEnd, sentenceStart } from '../documents/sentence.ts';
import type { DateCandidate } from './candidate.ts';
import { isDateLine } from './date-line.ts';
import { isDeadline } from './deadline.ts';

/** What a rule sees of a date. */
export interface DateContext {
  block: Paragraph;
  candidate: DateCandidate;
  /** The dates of the block that stand near, this one among them. */
  neighbours: readonly DateCandidate[];
  /** Runs of the block nearby that are full titles of documents. */
  titles: readonly { start: number; end: number; role: 'subject' | 'cited' }[];
  /** Day against which past and future are told: the signature’s, else the article’s; YYYY-MM-DD or null. */
  today: string | null;
  /** Day of the article, YYYY-MM-DD or null. */
  published: string | null;
}

interface Rule {
  name: string;
  kind: DateMention['kind'];
  holds(context: DateContext): boolean;
}

const leadParagraphs = 4;
/** An outlet’s name, and nothing else, at the start of a report. */
const outletOpening = /^(?!据)\p{Script=Han}{2,12}$/u;
/** Longest line in which an outlet names itself. */
const outletLine = 60;
const before = ({ block, candidate }: DateContext, length: number) =>
  block.text.slice(Math.max(0, candidate.start - length), candidate.start);
const after = ({ block, candidate }: DateContext, length: number) =>
  block.text.slice(candidate.end, candidate.end + length);
const inTitle = ({ titles, candidate }: DateContext) =>
  titles.find(({ start, end }) => candidate.start >= start && candidate.end <= end);
const isDay = ({ candidate }: DateContext) => candidate.date.length === 10;

const site = /(?:网站|官网|公众号|网)\S{0,4}$/u;
const told = /^(?:消息|发布|公布|讯|刊发|披露|显示)/u;

/** Whether the date says when a web site carried the news. */
function isSiteDate(context: DateContext): boolean {
  return (
    context.block.n <= leadParagraphs &&
    isDay(context) &&
    site.test(before(context, 12)) &&
    told.test(after(context, 6))
  );
}

/** A meeting behind the date is what happened then. */
const decided = /^[^,，。;；]{0,24}(?:会议|常委会|大会)[^,，。;；]{0,6}(?:审议|通过|研究)/u;

/** Whether the date’s sentence says after it that a body issues a subject document. */
function isIssueDate(context: DateContext): boolean {
  const { block, candidate, titles } = context;
  const { text, n } = block;
  if (n > leadParagraphs || !isDay(context) || inTitle(context)) return false;
  const from = sentenceStart(text, candidate.start);
  const to = sentenceEnd(text, candidate.end);
  const subject = titles.find(({ role, start }) => role === 'subject' && start >= from && start < to);
  if (!subject) return false;
  const between =
    subject.start > candidate.end ? text.slice(candidate.end, subject.start) : text.slice(candidate.end, to);
  const verb = between.search(new RegExp(issuingVerb, 'u'));
  // 已经5月7日第八次会议审议通过，现予公布
  if (decided.test(after(context, 40))) return false;
  const isNearest = !context.neighbours.some(
    ({ start, form }) => form === 'plain' && start > candidate.end && start < candidate.end + verb,
  );
  return verb >= 0 && isNearest && !/^(?:起|前|以来)/u.test(between);
}

/** Whether a bare year is the article’s own and years ahead follow it in its block, none compared with it. */
function isFirstOfRow(context: DateContext): boolean {
  const { candidate, neighbours, today } = context;
  const isYear = ({ date, form }: DateCandidate) => form === 'plain' && date.length === 4;
  return (
    isYear(candidate) &&
    candidate.date === today?.slice(0, 4) &&
    !/[较比与同从自由]\s?$/u.test(before(context, 2)) &&
    !/^[^;；。]{0,16}(?:已|同比|实现|以来|为)/u.test(after(context, 20)) &&
    neighbours.some((other) => isYear(other) && other.start > candidate.start && other.date > candidate.date)
  );
}

/** Rules in order; the first that holds gives the kind. A date that none claims is merely mentioned. */
export const kindRules: readonly Rule[] = [
  {
    name: 'year of a document number: 〔2030〕',
    kind: 'mentioned',
    holds: ({ block, candidate }) =>
      /[〔[(（【［﹝]/u.test(block.text[candidate.start] ?? '') && candidate.form === 'plain',
  },
  {
    name: 'labelled as the day of signature',
    kind: 'signed',
    holds: (context) => /(?:成文|签发|签署|印发)(?:日期|时间)[:：\s]*$/u.test(before(context, 10)),
  },
  {
    name: 'labelled as the day of publication',
    kind: 'published',
    holds: (context) => /(?:发布|公布|公开|发文)(?:日期|时间)[:：\s]*$/u.test(before(context, 10)),
  },
  {
    name: 'labelled as the day on which the page was brought up to date',
    kind: 'mentioned',
    holds: (context) => /(?:更新|修改|访问|打印)(?:日期|时间)[:：\s]*$/u.test(before(context, 10)),
  },
  {
    name: 'date line of the article',
    kind: 'published',
    holds: (context) => {
      const { block, candidate } = context;
      const isPrintedDay = isDay(context) && candidate.form === 'plain';
      return (
        isPrintedDay &&
        (block.n === 0
          ? block.kind === 'dateline' || /\d:\d|来源/u.test(after(context, 30))
          : block.n <= 2 && isDateLine(block.text))
      );
    },
  },
  {
    name: 'agency’s date line: 某社某地6月1日电, 某网6月1日消息',
    kind: 'published',
    holds: (context) =>
      isDay(context) &&
      context.block.n <= 2 &&
      (/^\s?(?:电|讯)/u.test(after(context, 3)) ||
        (/^\s?消息/u.test(after(context, 3)) &&
          outletOpening.test(context.block.text.slice(0, context.candidate.start)))),
  },
  {
    name: 'line of the outlet under the headline: 某某日报 6月1日',
    kind: 'published',
    holds: ({ block, candidate, published }) =>
      block.n <= 2 &&
      block.text.length <= outletLine &&
      !/[,，。！？!?;；]/u.test(block.text) &&
      candidate.form === 'plain' &&
      candidate.date === published,
  },
  {
    name: 'order under the title that enacts the rules: （…年…月…日某令第3号公布）',
    kind: 'published',
    holds: (context) =>
      context.block.n <= leadParagraphs &&
      isDay(context) &&
      /^[(（]$/u.test(context.block.text.slice(0, context.candidate.start)) &&
      /^[^,，。;；]{0,30}令第?\s?\d{1,5}\s?号.{0,4}(?:公布|发布|颁布)/u.test(after(context, 60)),
  },
  {
    name: 'date line under a signature',
    kind: 'signed',
    holds: ({ block }) => block.n > 2 && isDateLine(block.text),
  },
  {
    name: 'date behind the name that signs',
    kind: 'signed',
    holds: (context) =>
      isDay(context) &&
      context.candidate.end === context.block.text.length &&
      isBodyName(context.block.text.slice(0, context.candidate.start).trim()),
  },
  {
    name: 'last year of the subject’s term',
    kind: 'deadline',
    holds: (context) => context.candidate.form === 'term-last' && inTitle(context)?.role === 'subject',
  },
  {
    name: 'day of printing, at the foot of an official text: 某办公室2031年5月6日印发',
    kind: 'mentioned',
    holds: (context) =>
      isDay(context) &&
      context.block.text.length <= outletLine &&
      /^\s?印发$/u.test(context.block.text.slice(context.candidate.end)),
  },
  { name: 'part of a title', kind: 'mentioned', holds: (context) => inTitle(context) !== undefined },
  {
    name: 'first year of a term',
    kind: 'mentioned',
    holds: ({ candidate }) => candidate.form === 'term-first',
  },
  { name: 'day a web site carried it', kind: 'published', holds: isSiteDate },
  {
    name: 'issued before a web site carried it, so the day of the document',
    kind: 'signed',
    holds: (context) =>
      isIssueDate(context) &&
      context.neighbours.some(
        (other) => isSiteDate({ ...context, candidate: other }) && other.date > context.candidate.date,
      ),
  },
  { name: 'day of the issuing', kind: 'published', holds: isIssueDate },
  {
    name: 'this year, at the head of a row of years that lie ahead: 2030年…；2031年…',
    kind: 'deadline',
    holds: isFirstOfRow,
  },
  {
    name: 'something is due',
    kind: 'deadline',
    holds: ({ block, candidate, today }) => isDeadline(block.text, candidate, today),
  },
];
