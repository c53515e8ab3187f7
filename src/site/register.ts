import type { Ledger } from '../schema/ledger.ts';
import type { Policy } from '../schema/policy.ts';
import { TargetStatus } from '../schema/target.ts';
import { itemsOf } from './outline.ts';
import { byDate } from './policies.ts';

/** A document as a line of the register. */
export interface RegisterEntry {
  policy: Policy;
  /** Its items: those a source describes, and those it only names. */
  items: { described: number; named: number };
  /** What became of its promises: each status that one of them has, and how many have it. */
  promises: readonly { status: TargetStatus; count: number }[];
}

/** Documents as lines of a register, the earliest first. */
export function registerOf({
  policies,
  provisions,
  targets,
}: Pick<Ledger, 'policies' | 'provisions' | 'targets'>): RegisterEntry[] {
  return byDate(policies).map((policy) => {
    const items = itemsOf(provisions.filter((provision) => provision.policy === policy.id));
    const described = items.filter(({ told }) => told === 'described').length;
    const own = targets.filter((target) => target.policy === policy.id);
    return {
      policy,
      items: { described, named: items.length - described },
      promises: TargetStatus.options
        .map((status) => ({ status, count: own.filter((target) => target.status === status).length }))
        .filter(({ count }) => count > 0),
    };
  });
}

/** The evidence that a line of the register opens, in the order in which a reader comes to it. */
export const registerEvidence = ({ numberEvidence, signed, published, horizon, issuers }: Policy): string[] =>
  [numberEvidence, signed?.evidence, published?.evidence, horizon.evidence, issuers.evidence].flatMap((ids) =>
    (ids ?? []).slice(0, 1),
  );
