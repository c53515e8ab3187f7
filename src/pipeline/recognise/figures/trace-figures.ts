import type { Article, Paragraph } from '../../article.ts';
import {
  articleDeadlines,
  yearFor,
  type ArticleDeadlines,
  type Known,
  type ParagraphTimes,
} from '../deadlines/index.ts';
import { characterBound } from '../phrases/character-bound.ts';
import { CLASS_RULES } from './class-rules.ts';
import { dedupe } from './dedupe.ts';
import { seeNumbers, type Seen } from './see-numbers.ts';
import { tableReader } from './table/rows.ts';
import type { ClassRule, Sighting, TracedFigure, Verdict } from './sighting.ts';

/** A number that is no figure, and the rule that refused it, with its reason. */
export interface Refusal {
  text: string;
  rule: string;
  reason: string;
  at: TracedFigure['at'];
}

/** Every figure and every refusal of an article, each with its rule: what an explanation of a reading is made of. */
export interface Trace {
  figures: TracedFigure[];
  refused: Refusal[];
}

/**
 * Judges every number of the article. Figures said again are given once; refusals are all given. Byline and date line hold
 * no figures. Pure: the article and what is known of it in, figures out.
 */
export function traceFigures(article: Article, known: Known): Trace {
  const deadlines = known.deadlines ?? articleDeadlines(article, known);
  const trace: Trace = { figures: [], refused: [] };
  const read = (paragraph: Paragraph, times: ParagraphTimes | undefined) => {
    if (times) readParagraph(paragraph, times, deadlines, trace);
  };
  article.head.forEach((block, index) => {
    if (block.kind !== 'byline' && block.kind !== 'dateline') read(block, deadlines.head[index]);
  });
  const readRow = tableReader({
    published: deadlines.published,
    isDeadline: (year) => year === deadlines.term || setsDeadline(article, deadlines, year),
    due: (index) => deadlines.body[index]?.inherited ?? deadlines.term,
  });
  article.paragraphs.forEach((paragraph, index) => {
    const row = readRow(paragraph, index);
    if (row) trace.figures.push(...row);
    else read(paragraph, deadlines.body[index]);
  });
  return { ...trace, figures: dedupe(trace.figures) };
}

/** Whether the text sets a deadline in a year: 到2033年, not 2028年底 or “十六五”期间, which may look back. */
const setsDeadline = ({ paragraphs }: Article, { body }: ArticleDeadlines, year: number): boolean =>
  paragraphs.some(({ text }, index) =>
    body[index]?.periods.some(
      (period) => period.kind === 'by' && period.year === year && /[到至]/.test(text[period.start - 1] ?? ''),
    ),
  );

function readParagraph(
  { text, n, kind }: Paragraph,
  times: ParagraphTimes,
  { term }: ArticleDeadlines,
  trace: Trace,
): void {
  let taken = kind === 'table-row' ? (serial.exec(text)?.[0].length ?? 0) : 0;
  for (const seen of seeNumbers(text, times)) {
    const judged = judge(seen);
    const { numeral } = seen.named ? seen : seen.sighting;
    const { start } = judged.run;
    const run = { start, end: characterBound(text, Math.min(judged.run.end, start + 40)) };
    const at = { paragraph: n, ...run };
    if (judged.class === null || numeral.start < taken) {
      const { rule, reason } = judged.class === null ? judged : IN_NAME;
      trace.refused.push({ text: numeral.text, rule, reason, at });
      continue;
    }
    if (judged.class === 'programme') {
      taken = run.end;
      drop(trace.figures, n, run);
    }
    const sighting = seen.named ? null : seen.sighting;
    const due = sighting && judged.class === 'target' ? yearFor(times, placeOf(sighting), term) : null;
    trace.figures.push({
      value: numeral.value,
      max: numeral.max,
      measure: judged.measure,
      what: judged.what === '' ? text.slice(run.start, run.end) : judged.what,
      qualifier: sighting?.qualifier ?? null,
      byYear: due,
      class: judged.class,
      phrase: text.slice(run.start, run.end),
      at,
      rule: judged.rule,
      reason: judged.reason,
    });
  }
}

/** Where a number stands, as far as its year depends on it. */
const placeOf = ({ start, sentence, part, clause, place, yearly }: Sighting) => ({
  start,
  sentence,
  part,
  clause,
  row: place,
  yearly,
});

/** The number of a row, in its first cell. */
const serial = /^\d{1,3}(?= )/;
const IN_NAME = { rule: 'in-name', reason: 'It stands in a name that another number has been read with.' };

/** A name that holds several numbers is one figure: those already read inside it go. */
function drop(figures: TracedFigure[], n: number, run: { start: number; end: number }): void {
  for (let index = figures.length - 1; index >= 0; index -= 1) {
    const at = figures[index]?.at;
    if (!at || at.paragraph !== n || at.end <= run.start) return;
    if (at.start >= run.start) figures.splice(index, 1);
  }
}

interface Judged {
  class: TracedFigure['class'] | null;
  rule: string;
  reason: string;
  run: { start: number; end: number };
  what: string;
  measure: string | null;
}

function judge(seen: Seen): Judged {
  if (seen.named) {
    const { named, start, end } = seen.named;
    return {
      class: named.class,
      rule: named.rule,
      reason: named.reason,
      run: { start, end },
      what: '',
      measure: named.measure ?? null,
    };
  }
  const { sighting } = seen;
  for (const rule of CLASS_RULES) {
    const verdict = rule.judge(sighting);
    if (verdict) return judgedBy(rule, verdict, sighting);
  }
  return judgedBy(UNSTATED, { class: 'other' }, sighting);
}

const UNSTATED = { name: 'unstated', reason: 'Nothing says that it is planned or done.' };

/** A verdict filled up from the sighting. What counts parts or authors needs no verb in its phrase. */
function judgedBy(
  { name, reason }: Pick<ClassRule, 'name' | 'reason'>,
  verdict: Verdict,
  { numeral, phrase, what, unit }: Sighting,
): Judged {
  const plain = verdict.class === 'composition' ? { ...phrase, start: numeral.start } : phrase;
  return {
    class: verdict.class,
    rule: name,
    reason,
    run: verdict.run ?? plain,
    what: verdict.what ?? what,
    measure: verdict.measure ?? unit,
  };
}
