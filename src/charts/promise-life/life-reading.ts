import type { Ledger } from '../../schema/ledger.ts';
import type { Strand } from '../../schema/strand.ts';
import type { Target } from '../../schema/target.ts';

/** A promise in time. */
export interface PromiseLife {
  target: Target;
  colour: Strand['colour'];
  /** The first day known of its document, and whether it was made public or signed then. */
  made: string;
  as: 'published' | 'signed';
  /** The day the data stand for. */
  today: string;
}

/** Reads a promise in time. Throws when the ledger lacks it, or any day of its document. */
export function readLife(ledger: Ledger, id: string): PromiseLife {
  const target = ledger.targets.find((one) => one.id === id);
  const policy = ledger.policies.find((one) => one.id === target?.policy);
  const made = policy?.published ?? policy?.signed;
  if (!target || !policy || !made)
    throw new Error(`unexpected target “${id}”, expected one of a document with a day; see data/ledger`);
  const colour = ledger.strands.find((strand) => strand.id === policy.strand)?.colour ?? 'stone';
  return {
    target,
    colour,
    made: made.date,
    as: policy.published ? 'published' : 'signed',
    today: ledger.edition.date,
  };
}
