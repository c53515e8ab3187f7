import type { ParagraphTimes } from '../deadlines/index.ts';
import { findNumerals, type Numeral } from '../numerals/index.ts';
import { clausesOf, follow, partsOf, sentencesOf, within, type Run } from '../phrases/clauses.ts';
import { findNamedNumbers, type NamedRun } from '../phrases/find-named-numbers.ts';
import type { NamedNumber } from '../phrases/named-numbers.ts';
import { lastBefore, paragraphTurns } from '../phrases/sentence-turns.ts';
import type { Turn } from '../phrases/stance.ts';
import { sight } from './sight.ts';
import type { Sighting } from './sighting.ts';

/** A number seen: one that a named form has taken, or one that the rules of class are asked about. */
export type Seen = { named: NamedRun; numeral: Numeral } | { named: null; sighting: Sighting };

const PERIOD: NamedNumber = {
  rule: 'period',
  reason: 'A time that the sentence sets, such as 用3年时间 or 到2030年, tells by when.',
  class: null,
  pattern: /(?!)/,
};

const CODE: NamedNumber = {
  rule: 'in-a-code',
  reason: 'A number between Latin letters is a piece of a code.',
  class: null,
  pattern: /(?!)/,
};
const latin = /[A-Za-z]/;

/** Every number of a paragraph with its surroundings, from left to right. Time grows with the length of the text only. */
export function seeNumbers(text: string, times: ParagraphTimes): Seen[] {
  const numerals = findNumerals(text);
  const named = findNamedNumbers(text);
  if (numerals.length === 0) return named.flatMap(inWords);
  const sentences = sentencesOf(text);
  const turned = paragraphTurns(text, sentences, times.periods, times.planned, times.joined);
  const scenes = within(sentences, times.periods).map((periods, index) => {
    const sentence = sentences[index] ?? { start: 0, end: 0 };
    return {
      ...sentence,
      sentence,
      periods,
      ...(turned[index] ?? { turns: [], carried: false, told: false, dated: false }),
    };
  });
  const reporting =
    times.record || (!times.inOutline && !times.planned && isReport(scenes.flatMap(({ turns }) => turns)));
  const at = {
    named: follow(named),
    period: follow(times.periods),
    scene: follow(scenes),
    part: follow(partsOf(text)),
    clause: follow(clausesOf(text)),
    quoted: follow(text.includes('“') ? namesIn(text, /“[^“”，。；！？]{1,18}”/g) : []),
    titled: follow(text.includes('《') ? namesIn(text, /《[^《》]{1,80}》/g) : []),
    turn: lastBefore(scenes.flatMap(({ turns }) => turns)),
  };
  const seen: Seen[] = [];
  let reached = 0;
  let before: Sighting | null = null;
  for (const numeral of numerals) {
    if (numeral.start < reached) continue;
    const taken =
      takenBy(numeral, at.named(numeral.start), at.period(numeral.start)) ?? inCode(text, numeral);
    if (taken) {
      seen.push({ named: taken, numeral });
      reached = Math.max(taken.end, numeral.end);
      continue;
    }
    const scene = at.scene(numeral.start);
    const part = at.part(numeral.start);
    const clause = at.clause(numeral.start);
    if (!scene || !part || !clause) continue;
    const { sentence, periods } = scene;
    const turn = at.turn(numeral.start);
    const sighting = sight(text, numeral, {
      times,
      sentence,
      part,
      clause,
      periods,
      reporting,
      quoted: holding(at.quoted(numeral.start), numeral),
      titled: holding(at.titled(numeral.start), numeral),
      turn: turn && turn.start >= sentence.start ? turn : null,
      told: scene.told,
      dated: scene.dated,
      carried: scene.carried && !(turn && turn.start >= sentence.start),
      before: before?.sentence === sentence ? before : null,
    });
    seen.push({ named: null, sighting });
    reached = Math.max(numeral.end, sighting.measure?.end ?? 0);
    if (sighting.unit !== null || numeral.arabic) before = numeral.text === '一' ? before : sighting;
  }
  const words = named.flatMap(inWords);
  return words.length === 0 ? seen : [...seen, ...words].sort((one, other) => placeOf(one) - placeOf(other));
}

/** The named form or the time that has the numeral; a name stands before a time, a time before a mere date. */
function takenBy(numeral: Numeral, name: NamedRun | undefined, period: Run | undefined): NamedRun | null {
  const overlaps = name && name.start < numeral.end && name.end > numeral.start;
  const has = overlaps && (name.end >= numeral.end || name.named.class === null) ? name : null;
  if (has?.named.class) return has;
  return period && holding(period, numeral) ? { ...period, named: PERIOD } : has;
}

/** A number with a Latin letter on either side. */
function inCode(text: string, { start, end }: Numeral): NamedRun | null {
  return latin.test(text[start - 1] ?? '') && latin.test(text[end] ?? '')
    ? { start, end, named: CODE }
    : null;
}

/** A named number that is written in a word, as if it were a numeral: 双循环 is 2. */
function inWords(run: NamedRun): Seen[] {
  const { start, end, named } = run;
  const { value } = named;
  if (value === undefined) return [];
  return [
    {
      named: run,
      numeral: { start, end, text: '双', value, max: null, unit: null, vague: null, arabic: false },
    },
  ];
}

const placeOf = (seen: Seen) => (seen.named ? seen.numeral.start : seen.sighting.numeral.start);

function holding(run: Run | undefined, { start, end }: Numeral): Run | null {
  return run && run.start <= start && run.end >= end ? run : null;
}

function namesIn(text: string, pattern: RegExp): Run[] {
  return [...text.matchAll(pattern)].map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
}

/** Whether a paragraph with these turns tells of things done only. */
function isReport(turns: readonly Turn[]): boolean {
  return turns.some(({ stance }) => stance === 'past') && !turns.some(({ stance }) => stance === 'plan');
}
