import { findEach } from '../../patterns/find-each.ts';
import { parseNumeral } from '../numerals/index.ts';
import { isCompletion, isTopic, isYearOfGoals, opening } from './reach.ts';
import { planEnd, YEAR, yearOf } from './years.ts';

/**
 * A time that a text states, and its bearing on the quantities near it.
 * - `by`: a deadline (到2030年, “十五五”末, 年底前)
 * - `in`: a year without direction (2030年建成…)
 * - `asof`: the day of a count (截至2029年底)
 * - `past`: a time over when the article was published
 * - `base`: what is compared with (比2025年, 2025年的)
 */
export interface Period {
  start: number;
  end: number;
  kind: 'by' | 'in' | 'asof' | 'past' | 'base';
  /** The last year of it; null where the article gives no day to count from. */
  year: number | null;
  /**
   * What it opens, and so governs to the end and beyond: its sentence (到2030年，…。…), a part of it behind a semicolon, or
   * neither: a time in the middle of a clause (…，2030年底前…) speaks for its own part only.
   */
  opens: 'sentence' | 'part' | null;
  /** Whether 其中 holds it to its own part of the sentence. */
  bounded: boolean;
  /** Whether what has been told before it is to be finished by then: （新建2座码头，）2030年底前投产. */
  completes: boolean;
  /** Whether what it opens is told of that year, in this sentence and on: 2031年工作，要…. */
  topic?: true;
  /** Whether it is a bare year that had not come when the article spoke: what is told of it is yet to be. */
  ahead?: true;
  /** Whether the year is counted from that of publication (三年内), and so may be one off. */
  counted?: true;
}

/** One way of writing a time: how it is found and what it says. */
interface Form {
  rule: string;
  pattern: RegExp;
  read: (
    match: RegExpExecArray,
    text: string,
    seen: Viewpoint,
  ) => Pick<Period, 'kind' | 'year' | 'counted'> | null;
}

/**
 * The years from which an article speaks. News speaks from the day it appears; a document keeps speaking from the day it was
 * issued, however late a page prints it, so that its deadlines are not over because the page is young.
 */
export interface Viewpoint {
  /** Year of publication, from which 今年 and 三年内 are counted; null where the article gives no day. */
  published: number | null;
  /** Year in which the subject document was issued, if that is known: deadlines before it are over. */
  issued: number | null;
  /** Whether the article appeared in the second half of the year. */
  late: boolean;
  /** The year of its subject document, where that is made anew each year and speaks of that year only. */
  yearly?: number;
  /** The last year that an article without a day tells as over. */
  over?: number;
}

const number = '\\d{1,2}|[一二两三四五六七八九十]{1,3}';
const relative = new Map([
  ['前年', -2],
  ['去年', -1],
  ['上年', -1],
  ['今年', 0],
  ['本年', 0],
  ['年', 0],
  ['明年', 1],
  ['后年', 2],
]);

/** The last of so many years ahead; five years told early in a year are those of the five-year plan that begins with it. */
function yearsAhead(published: number, years: number, late: boolean): number {
  const end = published + years;
  return years === 5 && !late && (end - 1) % 5 === 0 ? end - 1 : end;
}

const forms: readonly Form[] = [
  {
    rule: 'span-of-years',
    pattern: new RegExp(`(${YEAR})\\s?年?\\s?[-—–~～至到]{1,2}\\s?(${YEAR})\\s?年`, 'g'),
    read: (match, text, seen) => bearing(match, text, seen, yearOf(match[2] ?? ''), 'by'),
  },
  {
    rule: 'year',
    pattern: new RegExp(
      `(${YEAR})\\s?年(?:度|年)?(?:\\s?\\d{1,2}\\s?月)?\\s?(底之?前|末之?前|底|末|以前|之前|前)?`,
      'g',
    ),
    read: (match, text, seen) =>
      bearing(match, text, seen, yearOf(match[1] ?? ''), match[2] === undefined ? 'in' : 'by'),
  },
  {
    rule: 'five-year-plan',
    pattern:
      /(?<!第)[“"]?(十[一二三四五六七八九]?|[七八九])五[”"]?(末|期末|时期末?|期间|规划期|中期|(?<=(?:展望|面向|迈向|进入)[^，。；]{3,8})(?=[，,]))/g,
    read: (match, text, seen) => {
      const ordinal = parseNumeral(match[1] ?? '');
      const middle = match[2] === '中期' ? 2 : 0;
      return ordinal === null ? null : bearing(match, text, seen, planEnd(ordinal) - middle, 'by');
    },
  },
  {
    rule: 'relative-year',
    pattern: /(今年|本年|明年|后年|去年|上年|前年)度?(年?[底末]前?|内)?|年(内|底前)/g,
    read: (match, text, seen) => {
      const { published } = seen;
      const shift = relative.get(match[1] ?? '年') ?? 0;
      const end = published === null ? null : published + shift;
      if (shift < 0) return { kind: 'past', year: end };
      if (
        shift === 0 &&
        /^(?:以来|前[一二三四五六七八九十\d]+|上半年|[一二三]季度|\d{1,2}月|[1-9一二三四五]-)/.test(
          text.slice(match.index + match[0].length),
        )
      )
        return { kind: 'past', year: end };
      return bearing(match, text, seen, end, match[2] !== undefined || match[3] !== undefined ? 'by' : 'in');
    },
  },
  {
    rule: 'month',
    pattern: /(?<![年\d])\d{1,2}月(?:底|末|\d{1,2}日)之?前/g,
    read: (_match, _text, { published }) => ({ kind: 'by', year: published }),
  },
  {
    rule: 'whole-year',
    pattern: /(?<=^|[。；;，,：:])全年(?![期龄级段])/g,
    read: (_match, _text, { yearly }) => (yearly === undefined ? null : { kind: 'by', year: yearly }),
  },
  {
    rule: 'century',
    pattern: /本世纪(中叶|末)|(?:新中国|中华人民共和国)成立(?:一百|100)周?年/g,
    read: (match) => ({ kind: 'by', year: match[1] === '中叶' ? 2050 : match[1] === '末' ? 2100 : 2049 }),
  },
  {
    rule: 'years-ahead',
    pattern: new RegExp(
      `(未来|今后|首|用|经过|通过|再过)(${number})(?:[-—至到](${number}))?年(?:左右)?(?:的?时间|内|的?努力)?|(${number})年(?:内|(?=统筹|合共))|(?<=^|[。；，、;,：:])(${number})年(?=统筹|合共|共|累计|内?[供投新引培建实完覆])`,
      'g',
    ),
    read: (match, text, { published, late }) => {
      const years = parseNumeral(match[3] ?? match[2] ?? match[4] ?? match[5] ?? '');
      const before = text.slice(Math.max(0, match.index - 2), match.index);
      if (years === null || /近|过去|连续|满|每/.test(before)) return null;
      return {
        kind: 'by',
        year: published === null ? null : yearsAhead(published, years, late),
        counted: true,
      };
    },
  },
];

/** Words that tell of somebody’s plan: its deadline stays one, however long ago (提出到2020年…). */
const telling = /(?:提出|明确|目标(?:是|为)?|力争|计划|预计|要求)[，：:“]?(?:到|至)?$/;

/** A verb of change that reaches to the value of a year and not to the year: 降至2029年的14%. */
const changing = /(?:[降升增减缩扩]|提高|增加|增长|减少|扩大|回落)[到至]$/;

/** Words before and after a time that turn it: 截至 … 底, 比 … 增长, … 以来. */
function bearing(
  match: RegExpExecArray,
  text: string,
  { published, issued, over: ended }: Viewpoint,
  end: number | null,
  plain: 'by' | 'in',
): Pick<Period, 'kind' | 'year'> | null {
  const before = text.slice(Math.max(0, match.index - 4), match.index);
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 5);
  if (end === null) return /^以来/.test(after) ? null : { kind: plain, year: null };
  const isDeadline =
    /[到至]$/.test(before) ||
    plain === 'by' ||
    isYearOfGoals(text, match.index, match.index + match[0].length);
  const kind = isDeadline ? 'by' : 'in';
  const seenFrom = kind === 'by' ? (issued ?? published) : published;
  const told = kind === 'by' && telling.test(text.slice(Math.max(0, match.index - 10), match.index));
  const isPast = seenFrom === null ? ended !== undefined && end <= ended : end < seenFrom;
  const over = isPast && !told;
  if (/^(?:以来|起|开始|后[，,]|以后|至今)/.test(after)) return { kind: over ? 'past' : 'base', year: end };
  if (/截[至止]到?$/.test(before)) return { kind: 'asof', year: end };
  if (
    /(?:比|较|与|同|相[比较]于?|自|从|由|以)$/.test(before) ||
    /^[的同]?(?:基础上|水平|基数|相比)/.test(after)
  )
    return { kind: 'base', year: end };
  if (changing.test(before) && after.startsWith('的') && (published === null || end < published))
    return { kind: published === null ? 'in' : 'past', year: end };
  if (/^(?:《|版|〕|\))/.test(after) && plain === 'in') return null;
  if (over) return { kind: 'past', year: end };
  return { kind, year: end };
}

const isAhead = (year: number | null, { published }: Viewpoint): boolean =>
  year !== null && published !== null && year > published;

const findForms = findEach(forms.map(({ pattern }) => pattern));

/**
 * Every time in `text` that bears on quantities, from left to right, none overlapping another, as seen from `seen`. A year in
 * the title of a document bears on nothing.
 */
export function findPeriods(text: string, seen: Viewpoint): Period[] {
  const matches = findForms(text);
  if (matches.every(({ length }) => length === 0)) return [];
  const titles = [...text.matchAll(/《[^《》]{1,80}》/g)].map(({ index, 0: title }) => [
    index,
    index + title.length,
  ]);
  const found = forms.flatMap(({ read }, form) =>
    (matches[form] ?? []).flatMap((match): Period[] => {
      const meaning = read(match, text, seen);
      const start = match.index;
      if (!meaning || titles.some(([open = 0, close = 0]) => start > open && start < close)) return [];
      const end = start + match[0].length;
      const completes = isCompletion(text, end);
      const bounded = /其中[^，。；]{0,8}$/.test(text.slice(Math.max(0, start - 12), start));
      const opens = isYearOfGoals(text, start, end) && !bounded ? 'sentence' : opening(text, start);
      const topic = opens === 'sentence' && meaning.kind === 'in' && isTopic(text, start, end);
      const ahead = meaning.kind === 'in' && isAhead(meaning.year, seen);
      return [
        {
          start,
          end,
          opens,
          bounded,
          completes,
          ...(topic && { topic }),
          ...(ahead && { ahead }),
          ...meaning,
        },
      ];
    }),
  );
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let reached = 0;
  return found.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
