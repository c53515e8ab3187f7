import type { Ledger } from '../../schema/ledger.ts';
import type { Outcome } from '../../schema/outcome.ts';
import type { Target } from '../../schema/target.ts';
import { readOutcome } from '../outcome-against-target/outcome-reading.ts';

/** A promise with a number and a year. */
export type CountedPromise = Target & { value: number; due: number };

/** Things of one kind that lie on those before them, up to a value of the series. */
export interface Layer {
  from: number;
  to: number;
  point: Outcome['points'][number];
}

/** Promises as numbers of things, and what came of the largest. */
export interface FieldReading {
  /** The smaller promises, the fewest things first. */
  promises: readonly CountedPromise[];
  /** The promise that a series is held against. */
  target: CountedPromise;
  outcome: Outcome;
  /** The series as layers, the oldest first; a value that is no higher than one before it adds none. */
  layers: readonly Layer[];
  /** The dates between which the promise was passed; null where it was not. */
  passing: { after: string; date: string } | null;
}

/** Reads the promises and the series. Throws for an unknown id, and where a number, a year or the series is missing. */
export function readField(ledger: Ledger, promiseIds: readonly string[], targetId: string): FieldReading {
  const { target, outcome, line, passing } = readOutcome(ledger, targetId);
  const promises = promiseIds.map((id) => {
    const found = ledger.targets.find((one) => one.id === id);
    if (!found || found.value === null || found.due === null) {
      throw new Error(`unexpected target “${id}”, expected one with a number and a year; see data/ledger`);
    }
    return { ...found, value: found.value, due: found.due };
  });
  const layers: Layer[] = [];
  for (const point of line.filter(({ level }) => level)) {
    const from = layers.at(-1)?.to ?? 0;
    if (point.value > from) layers.push({ from, to: point.value, point });
  }
  return {
    promises: promises.toSorted((one, other) => one.value - other.value),
    target,
    outcome,
    layers,
    passing: passing?.after ? { after: passing.after, date: passing.date } : null,
  };
}
