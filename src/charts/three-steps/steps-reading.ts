import type { Ledger } from '../../schema/ledger.ts';
import type { Outcome } from '../../schema/outcome.ts';
import type { Target } from '../../schema/target.ts';
import type { Term } from '../../schema/term.ts';
import { readUncounted } from '../uncounted/uncounted-reading.ts';

/** A title that firms can be given: who starts towards it, what was promised, how many there are. */
export interface FirmStep {
  term: Term;
  target: Target & { due: number };
  /** The words of the promise that stand where a number would; null where there is a number. */
  quantity: string | null;
  /** The latest value of the series that measures the promise; null where nothing measures it. */
  latest: Outcome['points'][number] | null;
  outcome: Outcome | null;
}

/** Reads a step for each pair of a glossary term and a promise. Throws for an unknown id, or a promise without a year. */
export function readSteps(ledger: Ledger, pairs: readonly { term: string; target: string }[]): FirmStep[] {
  return pairs.map((pair) => {
    const term = ledger.terms.find(({ id }) => id === pair.term);
    const target = ledger.targets.find(({ id }) => id === pair.target);
    if (!term || !target || target.due === null) {
      throw new Error(
        `unexpected step “${pair.term}” with “${pair.target}”, expected a glossary term and a promise with a year; see data/ledger`,
      );
    }
    const outcome = ledger.outcomes.find(({ id }) => id === target.outcome) ?? null;
    const quantity = target.value === null ? readUncounted(ledger, target.id).quantity : null;
    const latest = outcome?.points.findLast(({ level }) => level) ?? null;
    return { term, target: { ...target, due: target.due }, quantity, latest, outcome };
  });
}
