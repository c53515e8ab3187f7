import { ascending, descending } from 'd3-array';
import type { Ledger } from '../../schema/ledger.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Strand } from '../../schema/strand.ts';
import type { Target } from '../../schema/target.ts';

/** A promise with a year. */
export type DatedPromise = Target & { due: number };

/** The dated promises of one document. */
export interface PromiseGroup {
  policy: Policy;
  colour: Strand['colour'];
  /** The day from which they stand: publication, or signing where that is all that is known. */
  made: string;
  promises: readonly DatedPromise[];
}

/**
 * All promises with a year, by document, the oldest document first; within one, the earliest due and the
 * largest number first.
 */
export function datedPromises({ policies, targets, strands }: Ledger): PromiseGroup[] {
  return policies
    .flatMap((policy) => {
      const made = policy.published?.date ?? policy.signed?.date;
      const promises = targets
        .filter((target): target is DatedPromise => target.policy === policy.id && target.due !== null)
        .sort((one, other) => ascending(one.due, other.due) || descending(one.value ?? 0, other.value ?? 0));
      const colour = strands.find(({ id }) => id === policy.strand)?.colour ?? 'stone';
      return made === undefined || promises.length === 0 ? [] : [{ policy, colour, made, promises }];
    })
    .sort((one, other) => ascending(one.made, other.made));
}
