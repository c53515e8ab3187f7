import type { Evidence, Source } from '../../schema/evidence.ts';
import type { Problem } from '../problem.ts';
import type { Path, Register } from '../registers/register.ts';
import type { Readings } from './corrected-readings.ts';
import { evidenceId } from './evidence-id.ts';
import { findQuotation } from './find-quotation.ts';

/** A register’s value with the id of its evidence in place of every source. */
export type Cited<T> = T extends Source
  ? string
  : T extends readonly (infer Entry)[]
    ? Cited<Entry>[]
    : T extends object
      ? { [Key in keyof T]: Cited<T[Key]> }
      : T;

/** What sources are proved against. */
export interface Grounds {
  /** The readings whose words count. */
  readings: Readings;
  /** Ids of the known references. */
  references: ReadonlySet<string>;
}

type Outcome =
  { evidence: Evidence } | { step: 'article' | 'reference' | 'quote'; rule: string; reason: string };

const isSource = (value: object): value is Source =>
  'quote' in value && ('article' in value || 'reference' in value);

/** The evidence that a source makes, or the field that is wrong and why. */
function prove(source: Source, { readings, references }: Grounds): Outcome {
  const note = source.note ?? null;
  if ('reference' in source) {
    const { reference, quote, confidence } = source;
    if (references.has(reference)) {
      return {
        evidence: { id: evidenceId(reference, quote), kind: 'cited', reference, quote, confidence, note },
      };
    }
    const reason = `unexpected reference “${reference}”, expected an id of data/registers/references.yaml; add it there or correct it`;
    return { step: 'reference', rule: 'unknown-reference', reason };
  }
  const { article, quote } = source;
  const reading = readings.get(article);
  if (!reading) {
    const reason = `unexpected article “${article}”, expected one with a reading in data/readings; correct it or extract the article`;
    return { step: 'article', rule: 'unknown-article', reason };
  }
  const finding = findQuotation(reading, quote);
  if (finding.found) {
    const { paragraph, start, end } = finding.at ?? { paragraph: null, start: null, end: null };
    const id = evidenceId(article, quote);
    return { evidence: { id, kind: 'checked', article, quote, paragraph, start, end, note } };
  }
  const near =
    finding.nearest === null ? 'the reading holds no words' : `nearest phrase: “${finding.nearest}”`;
  const reason = `unexpected quotation “${quote}”, not in the reading of ${article}; ${near}; correct the quotation or the article`;
  return { step: 'quote', rule: 'quotation-found', reason };
}

/**
 * Proves every source of a register and puts the id of its evidence in its place: words of an article must stand in
 * its reading, a reference must be known. What is not proved is a problem at the line and column of the wrong field.
 */
export function cite<T>(
  register: Register<T>,
  grounds: Grounds,
): { cited: Cited<T>; evidence: Evidence[]; problems: Problem[] } {
  const { file, placeOf } = register;
  const evidence: Evidence[] = [];
  const problems: Problem[] = [];

  const visit = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) return value.map((entry, position) => visit(entry, [...path, position]));
    if (typeof value !== 'object' || value === null) return value;
    if (!isSource(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, visit(inner, [...path, key])]),
      );
    }
    const outcome = prove(value, grounds);
    if ('evidence' in outcome) {
      evidence.push(outcome.evidence);
      return outcome.evidence.id;
    }
    const { step, rule, reason } = outcome;
    problems.push({ file, place: placeOf([...path, step]), rule, reason });
    return '';
  };

  return { cited: visit(register.value, []) as Cited<T>, evidence, problems };
}
