import type { Ledger } from '../../schema/ledger.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Strand } from '../../schema/strand.ts';
import { yearPosition, yearPositionAfter } from '../drawing/year-position.ts';

/** A policy as the stack shows it: one line a signature, from publication to the end of its horizon. */
export interface StackFile {
  policy: Policy;
  strand: Strand;
  signatures: number;
  /** Publication, or signing where publication was not found, as a number of years. */
  begins: number;
  beginsAtSigning: boolean;
  /** End of the last year of its horizon, as a number of years; null where no end was found. */
  ends: number | null;
  /** Where no end was found: the end of the last date that it was seen in use. */
  seenUntil: number | null;
}

const CONTEXT = 'origin-and-context';

/**
 * The files of the stack, in the order in which they were laid: the core documents of the four strands, and the
 * documents of the context that they stand on. A document without a date or a number of signatures is not drawn.
 */
export function stackFiles({ policies, strands }: Pick<Ledger, 'policies' | 'strands'>): StackFile[] {
  return policies
    .filter(({ core, strand }) => core || strand === CONTEXT)
    .flatMap((policy) => {
      const begun = policy.published ?? policy.signed;
      const strand = strands.find(({ id }) => id === policy.strand);
      const signatures = policy.issuers.count;
      if (begun === null || strand === undefined || signatures === null) return [];
      const { year, lastSeen } = policy.horizon;
      return {
        policy,
        strand,
        signatures,
        begins: yearPosition(begun.date),
        beginsAtSigning: policy.published === null,
        ends: year === null ? null : year + 1,
        seenUntil: year === null && lastSeen !== null ? yearPositionAfter(lastSeen) : null,
      };
    })
    .toSorted((one, other) => one.begins - other.begins);
}

/** The end of the year in which most files end: the wall, as a number of years. Throws for a stack without any end. */
export function wallOf(files: readonly StackFile[]): number {
  const ends = files.flatMap(({ ends: end }) => end ?? []);
  const ending = (year: number) => ends.filter((end) => end === year).length;
  const wall = ends.toSorted((one, other) => ending(other) - ending(one) || other - one)[0];
  if (wall === undefined)
    throw new Error('Unexpected stack without an end, expected a horizon in at least one policy.');
  return wall;
}
