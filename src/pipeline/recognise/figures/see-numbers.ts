import type { ParagraphTimes } from '../deadlines/index.ts';
import { matchMeasure, type Measure } from '../measures/index.ts';
import { findNumerals, type Numeral } from '../numerals/index.ts';
import { clausesOf, sentencesOf, type Run } from '../phrases/clauses.ts';
import { findNamedNumbers, type NamedRun } from '../phrases/find-named-numbers.ts';
import { nounAfter, nounBefore } from '../phrases/noun-phrase.ts';
import { qualifierOf } from '../phrases/qualifiers.ts';
import { turnsOf, type Turn } from '../phrases/stance.ts';
import { MAKING, REACHING, VERB_CHAIN } from '../phrases/verbs.ts';
import type { Sighting } from './sighting.ts';

/** A number seen: one that a named form has taken, or one that the rules of class are asked about. */
export type Seen = { named: NamedRun; numeral: Numeral } | { named: null; sighting: Sighting };

const LIMIT = 40;
const light = /(?:完成|实现|开展|推进|组织|实施|启动|参与|主导|牵头|推动)(?:了)?$/;

/** Every number of a paragraph with its surroundings, from left to right. Time grows with the length of the text only. */
export function seeNumbers(text: string, times: ParagraphTimes): Seen[] {
  const named = findNamedNumbers(text);
  const sentences = sentencesOf(text);
  const clauses = clausesOf(text);
  const quotes = namesIn(text, /“[^“”，。；！？]{1,18}”/g);
  const titles = namesIn(text, /《[^《》]{1,80}》/g);
  const seen: Seen[] = [];
  const turns = new Map<Run, Turn[]>();
  const cursor = { named: 0, sentence: 0, clause: 0, quote: 0, title: 0 };
  let reached = 0;
  for (const numeral of findNumerals(text)) {
    if (numeral.start < reached) continue;
    cursor.named = advance(named, cursor.named, numeral.start);
    const taken = named[cursor.named];
    if (taken && taken.start < numeral.end && taken.end > numeral.start) {
      if (taken.end >= numeral.end || taken.named.class === null) {
        seen.push({ named: taken, numeral });
        reached = taken.end;
        continue;
      }
    }
    cursor.sentence = advance(sentences, cursor.sentence, numeral.start);
    cursor.clause = advance(clauses, cursor.clause, numeral.start);
    cursor.quote = advance(quotes, cursor.quote, numeral.start);
    cursor.title = advance(titles, cursor.title, numeral.start);
    const sentence = sentences[cursor.sentence];
    const clause = clauses[cursor.clause];
    if (!sentence || !clause) continue;
    let turn = turns.get(sentence);
    if (!turn) turns.set(sentence, (turn = sentenceTurns(text, sentence, times)));
    seen.push({
      named: null,
      sighting: sight(text, numeral, {
        times,
        sentence,
        clause,
        quoted: around(quotes[cursor.quote], numeral),
        titled: around(titles[cursor.title], numeral),
        turns: turn,
        reached,
      }),
    });
    reached = numeral.end;
  }
  return [...seen, ...named.flatMap(inWords)].sort((one, other) => placeOf(one) - placeOf(other));
}

/** A named number that is no numeral, as if it were one: 双循环 is 2. */
function inWords(run: NamedRun): Seen[] {
  const { start, end, named } = run;
  if (named.value === undefined) return [];
  return [
    {
      named: run,
      numeral: {
        start,
        end,
        text: '双',
        value: named.value,
        max: null,
        unit: null,
        vague: null,
        arabic: false,
      },
    },
  ];
}

const placeOf = (seen: Seen) => (seen.named ? seen.numeral.start : seen.sighting.numeral.start);

/** The first run that does not end before `offset`, from `index` on. */
function advance(runs: readonly Run[], index: number, offset: number): number {
  while (index < runs.length && (runs[index]?.end ?? 0) <= offset) index += 1;
  return index;
}

function around(run: Run | undefined, { start, end }: Numeral): Run | null {
  return run && run.start <= start && run.end >= end ? run : null;
}

function namesIn(text: string, pattern: RegExp): Run[] {
  return [...text.matchAll(pattern)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
}

/** Turns with offsets in the paragraph; long sentences are a limit of speed, not of sense. */
function sentenceTurns(text: string, sentence: Run, { periods }: ParagraphTimes): Turn[] {
  const inside = periods.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return turnsOf(
    text.slice(sentence.start, sentence.end),
    inside.map((period) => ({
      ...period,
      start: period.start - sentence.start,
      end: period.end - sentence.start,
    })),
  ).map((turn) => ({ ...turn, start: turn.start + sentence.start, end: turn.end + sentence.start }));
}

interface Surroundings {
  times: ParagraphTimes;
  sentence: Run;
  clause: Run;
  quoted: Run | null;
  titled: Run | null;
  turns: readonly Turn[];
  /** Where the number before ended. */
  reached: number;
}

function sight(text: string, numeral: Numeral, around: Surroundings): Sighting {
  const { sentence, clause, times, quoted, titled } = around;
  const offset = text[numeral.end] === ' ' ? numeral.end + 1 : numeral.end;
  const measure: Measure | null =
    numeral.unit === null
      ? matchMeasure(text, offset)
      : { word: numeral.unit, kind: 'share', end: numeral.end };
  const bounds = qualifierOf(text, numeral.start, measure?.end ?? numeral.end, numeral.vague);
  const start = Math.max(bounds.start, around.reached);
  const { end, word: qualifier } = bounds;
  const clauseBefore = text.slice(Math.max(clause.start, start - 80), start);
  const clauseAfter = text.slice(end, Math.min(clause.end, end + 80)).replace(/[，,；;：:。！？!?]$/, '');
  const chain = VERB_CHAIN.exec(clauseBefore)?.[0] ?? '';
  const following =
    measure?.kind === 'share' || measure?.kind === 'money'
      ? { what: '', end }
      : nounAfter(text, end, light.test(clauseBefore));
  const before = text.slice(Math.max(sentence.start, start - 160), start);
  const governed = has(MAKING, before) || has(REACHING, before);
  const what = following.what;
  const base = {
    text,
    numeral,
    measure,
    unit: measure?.word ?? null,
    start,
    end,
    qualifier,
    clause,
    sentence,
    before,
    clauseBefore,
    clauseAfter,
    quoted,
    titled,
    governed,
  };
  const turn = around.turns.findLast((one) => one.end <= numeral.start) ?? null;
  const rest = { turn, planned: times.planned, inOutline: times.inOutline };
  if (what !== '') {
    const verb = start - chain.length;
    return { ...base, ...rest, what, phrase: fit(verb, start, end, following.end) };
  }
  const from = Math.max(clause.start, around.reached, start - 60, lastPeriodEnd(times, clause.start, start));
  const subject = nounBefore(text, from, start);
  if (subject.what === '')
    return { ...base, ...rest, what: chain, phrase: fit(start - chain.length, start, end, end) };
  return {
    ...base,
    ...rest,
    what: subject.what,
    phrase: fit(Math.min(subject.start, start), start, end, end),
  };
}

function lastPeriodEnd({ periods }: ParagraphTimes, from: number, to: number): number {
  return periods.findLast(({ start, end }) => start >= from && end <= to)?.end ?? from;
}

function has(pattern: RegExp, words: string): boolean {
  pattern.lastIndex = 0;
  const found = pattern.test(words);
  pattern.lastIndex = 0;
  return found;
}

/** The longest run within the limit that holds the quantity: from the verb, else from the quantity, to the noun’s end. */
function fit(verb: number, start: number, end: number, nounEnd: number): Run {
  if (nounEnd - verb <= LIMIT) return { start: verb, end: nounEnd };
  if (nounEnd - start <= LIMIT) return { start, end: nounEnd };
  return verb < start && end - verb <= LIMIT && nounEnd === end
    ? { start: verb, end }
    : { start, end: Math.max(end, Math.min(nounEnd, start + LIMIT)) };
}
