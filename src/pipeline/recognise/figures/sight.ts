import type { ParagraphTimes, Period } from '../deadlines/index.ts';
import { matchMeasure, type Measure } from '../measures/index.ts';
import { findNumerals, type Numeral } from '../numerals/index.ts';
import type { Run } from '../phrases/clauses.ts';
import { nounAfter, nounBefore } from '../phrases/noun-phrase.ts';
import { qualifierOf } from '../phrases/qualifiers.ts';
import type { Turn } from '../phrases/stance.ts';
import {
  chainStart,
  GOVERNING_WORDS,
  MAKING,
  MAKING_WORDS,
  REACHING,
  takesObject,
} from '../phrases/verbs.ts';
import type { Sighting } from './sighting.ts';

/** The longest phrase a reading may quote. */
const LIMIT = 40;
const light = /(?:完成|实现|开展|推进|组织|实施|启动|参与|主导|牵头|推动)(?:了)?$/;
/** What tells when and how, before a verb at the head of a clause. */
const lightWords = String.raw`(?:(?:第[一二三四五]|其[次中])?[，,]?(?:到|至|力争|争取|确保|将|要|拟|并|再|共|各|每年|每[^，。年]{1,6}|今年|明年|年内|三年|五年|累计|逐步|重点|积极|加快|大力|全力|着力|全年|20\d\d年底?前?))*`;
/**
 * A verb at the head of a clause, behind what tells when, where and for whom. There are at most two of where and for whom:
 * any number of them would take exponential time, since the words of the one may be read as the start of the next.
 */
const headVerb = new RegExp(
  `^[\\s——·•●“”]*${lightWords}(?:[向对为在从][^，。]{1,10}?${lightWords}){0,2}(?:${MAKING.source}|${REACHING.source})`,
);

const stops: ReadonlySet<string | undefined> = new Set('，,；;：:。！？!?');

/** What lies around a numeral in its paragraph. */
export interface Surroundings {
  times: ParagraphTimes;
  sentence: Run;
  part: Run;
  clause: Run;
  /** The quoted name and the title it stands in. */
  quoted: Run | null;
  titled: Run | null;
  /** The last turn of stance before it in the sentence, and the times of the sentence. */
  turn: Turn | null;
  periods: readonly Period[];
  reporting: boolean;
  /** Whether a deadline in an earlier sentence still holds. */
  carried: boolean;
  /** Whether the sentences before it ended in telling what is past. */
  told: boolean;
  /** Whether the sentence sets a deadline. */
  dated: boolean;
  /** The number before it in the sentence. */
  before: Sighting | null;
}

/** A numeral with its measure, qualifier, noun and phrase, and with the words that the rules of class ask for. */
export function sight(text: string, numeral: Numeral, around: Surroundings): Sighting {
  const { sentence, part, clause, times, quoted, titled, reporting } = around;
  const measure = measureOf(text, numeral);
  const bounds = qualifierOf(text, numeral.start, measure?.end ?? numeral.end, numeral.vague);
  const start = Math.max(bounds.start, around.before?.end ?? 0);
  const { end, word: qualifier } = bounds;
  const from = Math.max(sentence.start, start - 160);
  const before = text.slice(from, start);
  const isGoverned = GOVERNING_WORDS.isIn(text, from, numeral.start);
  const clauseBefore = text.slice(Math.max(clause.start, start - 80), start);
  const row = rowBefore(text, clause, start);
  const noun = nounOf(text, { start, end }, measure, clauseBefore, row, around);
  const clauseAfter = withoutStop(text.slice(end, Math.min(clause.end, end + 80)));
  return {
    text,
    numeral,
    measure,
    unit: measure?.word ?? null,
    start,
    end,
    qualifier,
    clause,
    part,
    sentence,
    before,
    clauseBefore,
    clauseAfter,
    quoted,
    titled,
    ...noun,
    previous: around.before,
    turn: around.turn,
    governed: isGoverned,
    direct:
      takesObject(text, Math.max(clause.start, start - 80), start) ||
      listedAfter(text, start, around.before) ||
      (noun.phrase.end <= end && headVerb.test(clauseBefore)),
    yearly: /每年(?!以?来)/.test(text.slice(Math.max(part.start, start - 60), start)),
    // verbs of making are among those that govern
    making: isGoverned && MAKING_WORDS.isIn(text, from, start),
    carried: around.carried,
    told: around.told,
    dated: around.dated,
    place: row?.place ?? null,
    planned: times.planned,
    reporting,
    conditions: times.conditions,
    record: times.record && numeral.start < (times.turnsAhead ?? Infinity),
    rules: times.rules,
    inOutline: times.inOutline,
  };
}

/** A clause without the sign that ends it. */
const withoutStop = (clause: string): string => (stops.has(clause.at(-1)) ? clause.slice(0, -1) : clause);

/** Whether the quantity follows one that is such an object in the same list. */
function listedAfter(text: string, start: number, before: Sighting | null): boolean {
  if (!before?.direct) return false;
  const between = text.slice(before.end, start);
  return between.length <= 60 && !/[。；;：:！？]/.test(between) && /[、，,和及与]/.test(between);
}

/**
 * What is counted, and the phrase: the noun behind the measure word; else the one before, whose size is given; else the noun
 * of the row or of the number before; else the verb.
 */
function nounOf(
  text: string,
  { start, end }: Run,
  measure: Measure | null,
  clauseBefore: string,
  row: Row | null,
  { clause, before, periods }: Surroundings,
): Pick<Sighting, 'what' | 'phrase'> {
  const verb = chainStart(text, Math.max(clause.start, start - 80), start);
  const chain = text.slice(verb, start);
  if (measure?.kind !== 'share' && measure?.kind !== 'money') {
    const following = nounAfter(text, end, light.test(clauseBefore));
    if (following.what !== '') return { what: following.what, phrase: fit(verb, start, end, following.end) };
  }
  const from = Math.max(clause.start, before?.end ?? 0, start - 60, leadEnd(periods, clause.start));
  const subject = nounBefore(text, from, start);
  const dealt = distributed(row);
  if (subject.what.length > 1)
    return { what: dealt ?? subject.what, phrase: fit(Math.min(subject.start, start), start, end, end) };
  return { what: dealt ?? before?.what ?? chain, phrase: fit(verb, start, end, end) };
}

function measureOf(text: string, numeral: Numeral): Measure | null {
  if (numeral.unit !== null) return { word: numeral.unit, kind: 'share', end: numeral.end };
  const offset = text[numeral.end] === ' ' ? numeral.end + 1 : numeral.end;
  return pointsAhead(text, offset) ?? matchMeasure(text, offset);
}

/** 个 short for 个百分点 in a row: 分别提高3个和5个百分点. */
function pointsAhead(text: string, offset: number): Measure | null {
  if (text[offset] !== '个') return null;
  const row = /^个(?=(?:和|、|及)[\d.]{1,6}个百分点)/.test(text.slice(offset, offset + 16));
  return row ? { word: '个百分点', kind: 'share', end: offset + 1 } : null;
}

/** The words before 分别 in the clause, and the place of the number among those behind it. */
interface Row {
  words: string;
  place: number;
}

function rowBefore(text: string, clause: Run, offset: number): Row | null {
  const words = text.slice(Math.max(clause.start, offset - 120), offset);
  const split = words.indexOf('分别');
  return split < 0 ? null : { words: words.slice(0, split), place: findNumerals(words.slice(split)).length };
}

/** The noun of a number in A、B分别达到x和y: the one in the same place of the row. */
function distributed(row: Row | null): string | null {
  if (row === null) return null;
  const nouns = row.words.replace(/(?:比|较)(?:20\d\d|去|上)年(?:底|末)?$/, '').split(/、|以及|和/);
  const noun = nouns.length > 1 ? nouns[row.place] : undefined;
  return noun === undefined || noun.length < 2 || /\d年/.test(noun) ? null : noun;
}

/** Where the time that opens a clause ends: 到2030年 before its noun. */
function leadEnd(periods: readonly Period[], from: number): number {
  const opening = periods.find(({ start, kind }) => kind !== 'base' && start >= from && start - from < 8);
  return opening?.end ?? from;
}

/** The longest run within the limit that holds the quantity: from the verb, else from the quantity, to the noun’s end. */
function fit(verb: number, start: number, end: number, nounEnd: number): Run {
  if (nounEnd - verb <= LIMIT) return { start: verb, end: nounEnd };
  if (nounEnd - start <= LIMIT) return { start, end: nounEnd };
  return verb < start && end - verb <= LIMIT && nounEnd === end
    ? { start: verb, end }
    : { start, end: Math.max(end, Math.min(nounEnd, start + LIMIT)) };
}
