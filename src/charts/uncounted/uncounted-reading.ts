import type { Ledger } from '../../schema/ledger.ts';
import type { Target } from '../../schema/target.ts';

/** A promise in words for “many”, which nobody has counted. */
export interface UncountedReading {
  target: Target & { due: number; searched: NonNullable<Target['searched']> };
  /** The words of the promise that stand where a number would: 一大批. */
  quantity: string;
  /** The year in which the promise was made. */
  promised: number;
}

/**
 * Reads a promise without a number. Its quantity is what stands before the thing counted in the words it rests on.
 * Throws when the target has a number, no year, no record of a search, or no such words: a wrong id.
 */
export function readUncounted(ledger: Ledger, targetId: string): UncountedReading {
  const target = ledger.targets.find((one) => one.id === targetId);
  const policy = ledger.policies.find((one) => one.id === target?.policy);
  const made = policy?.published ?? policy?.signed;
  const quotes =
    target?.evidence.map((id) => ledger.evidence.find((one) => one.id === id)?.quote ?? '') ?? [];
  const quantity = quotes
    .flatMap((quote) => quote.split(target?.what.zh ?? quote).slice(0, -1))
    .find(Boolean);
  if (
    !target ||
    !made ||
    target.due === null ||
    target.searched === null ||
    target.value !== null ||
    !quantity
  ) {
    throw new Error(
      `unexpected target “${targetId}”, expected one without a number, with a year, words of evidence and a search; see data/ledger`,
    );
  }
  const { due, searched } = target;
  return { target: { ...target, due, searched }, quantity, promised: Number(made.date.slice(0, 4)) };
}
