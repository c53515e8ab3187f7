import type { Claim } from '../../../schema/claim.ts';
import type { Ledger } from '../../../schema/ledger.ts';
import { byId } from '../order.ts';
import { eventClaims } from './event-claims.ts';
import { outcomeClaims } from './outcome-claims.ts';
import { policyClaims } from './policy-claims.ts';
import { policyCounts } from './policy-counts.ts';
import { targetClaims } from './target-claims.ts';

type Told = Pick<Ledger, 'policies' | 'provisions' | 'targets' | 'outcomes' | 'events'>;

/** The counts of every policy that people call by a number. */
function countClaims(told: Told, batchGoals: ReadonlyMap<string, string[]>): Claim[] {
  return told.policies.flatMap((policy) => {
    const provisions = told.provisions.filter((provision) => provision.policy === policy.id);
    const parts = new Set(provisions.map(({ parent }) => parent));
    const countable = {
      policy,
      items: provisions.filter(({ id }) => !parts.has(id)),
      targets: told.targets.filter((target) => target.policy === policy.id),
      batchGoals: batchGoals.get(policy.id),
    };
    return Object.entries(policyCounts).flatMap(([name, count]): Claim[] => {
      const counted = policy.serial === null ? null : count(countable);
      if (!counted || counted.evidence.length === 0) return [];
      const evidence = [...new Set(counted.evidence)];
      return [{ id: `count:${name}-${policy.serial}`, type: 'number', ...counted, evidence }];
    });
  });
}

/** Every value that prose and charts may print, by id. */
export function assembleClaims(told: Told, batchGoals: ReadonlyMap<string, string[]>): Claim[] {
  return [
    ...told.targets.flatMap(targetClaims),
    ...told.policies.flatMap(policyClaims),
    ...told.outcomes.flatMap(outcomeClaims),
    ...told.events.flatMap(eventClaims),
    ...countClaims(told, batchGoals),
  ].toSorted(byId);
}
