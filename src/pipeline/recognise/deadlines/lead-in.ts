import type { Paragraph } from '../../article.ts';
import { namesAspect } from './aspects.ts';
import type { Period } from './find-periods.ts';
import { lastDeadline } from './last-deadline.ts';

/** A line with hardly more than a time in it heads what follows (2030年底前). */
const longestTimeLine = 6;

/** What a paragraph passes on to those right below it. */
export interface LeadIn {
  /** The deadline; null where it is only counted (用三年时间). */
  year: number | null;
  /** How what it leads in is set: as items; as short lines; as paragraphs that name an aspect each, by any words or strictly. */
  of: 'items' | 'lines' | 'aspects' | 'outcomes';
  /** Whether its items are chapters (一、) themselves; not known before the first. */
  chapters?: boolean;
}

/** The end of a paragraph that announces goals: …实现以下目标：. */
const announcesGoals = /目标[^。：:]{0,12}[：:]\s*$/;

/**
 * The deadline of a paragraph that leads in a list: one that ends in a colon, which its last sentence must give, or a line with
 * hardly more than a time in it (到2030年底), whose list is the short lines below it, however they are set. Below a sentence
 * that announces goals (到2030年，实现以下目标：) paragraphs that name an aspect each are a list as well; there the year may
 * stand in an earlier sentence.
 */
export function leadIn({ text }: Paragraph, periods: readonly Period[]): LeadIn | null {
  const said = periods.reduce((length, { start, end }) => length + end - start, 0);
  const loose = text.length - said <= longestTimeLine;
  if (!loose && !/[：:]\s*$/.test(text)) return null;
  const from = text.lastIndexOf('。') + 1;
  const year = lastDeadline(periods.filter(({ start, kind }) => start >= from && (!loose || kind === 'by')));
  if (loose) return year === null ? null : { year, of: 'lines' };
  if (announcesGoals.test(text)) {
    const opened = year ?? openedYear(periods);
    return opened === null ? null : { year: opened, of: 'aspects' };
  }
  return year === null ? null : { year, of: 'items' };
}

/**
 * The deadline of a paragraph of goals that the next ones go on with, dash by dash (——规模更大。…) or aspect by aspect
 * (规模实现新突破。…): the last that opens a sentence of it; a time that is counted (用三年时间) gives none, for what
 * follows may set years of its own.
 */
export function leadOn(
  { text }: Paragraph,
  periods: readonly Period[],
  next: Paragraph | undefined,
): LeadIn | null {
  if (!next || dash.test(text)) return null;
  if (openedYear(periods) === null) return null;
  const year = openedYear(periods.filter(({ counted }) => !counted));
  if (dash.test(next.text)) return { year, of: 'items' };
  return year !== null && /目标/.test(text) && namesAspect(next.text, true) ? { year, of: 'outcomes' } : null;
}

const dash = /^[—–]{1,2}/;

const openedYear = (periods: readonly Period[]): number | null =>
  lastDeadline(periods.filter(({ kind, opens }) => kind === 'by' && opens === 'sentence'));

const chapter = /^[一二三四五六七八九十]{1,3}、/;

/**
 * What has been led in, as it stands below `paragraph`; null where it ends with that: a paragraph that is neither item, line
 * nor aspect of it, or the heading of the next chapter (二、重点任务) where its own items are no chapters.
 */
export function ledOn(list: LeadIn, paragraph: Paragraph, isItem: boolean): LeadIn | null {
  if (!isItem && !goesOn(list, paragraph)) return null;
  const isChapter = chapter.test(paragraph.text);
  if (list.chapters === undefined) return { ...list, chapters: isChapter };
  return isChapter && !list.chapters && !/[。；]/.test(paragraph.text) ? null : list;
}

/** Whether a paragraph that is no item goes on with what has been led in. */
function goesOn({ of }: LeadIn, paragraph: Paragraph): boolean {
  if (of === 'lines') return isLine(paragraph);
  if (of === 'items' || paragraph.kind !== 'body') return false;
  return namesAspect(paragraph.text, of === 'outcomes');
}

/** A line without a full sentence: an item of a list that its markup does not show. */
const isLine = ({ text, kind }: Paragraph): boolean =>
  kind === 'body' &&
  text.length <= 40 &&
  /\d|[一二三四五六七八九十百千万半]/.test(text) &&
  !/[。：:）”]$/.test(text);
