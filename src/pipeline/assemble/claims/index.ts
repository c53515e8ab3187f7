import type { Claim } from '../../../schema/claim.ts';
import { countKey } from '../../../schema/count-key.ts';
import type { Ledger } from '../../../schema/ledger.ts';
import type { Provision } from '../../../schema/provision.ts';
import { byId } from '../order.ts';
import { groupKey } from '../provision-key.ts';
import { eventClaims } from './event-claims.ts';
import { outcomeClaims } from './outcome-claims.ts';
import { policyClaims } from './policy-claims.ts';
import { policyCounts, type Countable } from './policy-counts.ts';
import { targetClaims } from './target-claims.ts';

type Told = Pick<Ledger, 'policies' | 'provisions' | 'targets' | 'outcomes' | 'events'>;

/** `count:<group>s-<policy>` for each named group of provisions: chains, tasks, actions, safeguards. */
function groupClaims(called: string, provisions: readonly Provision[]): Claim[] {
  const groups = Map.groupBy(
    provisions.filter(({ group }) => group !== null),
    ({ group }) => (group ? groupKey(group) : ''),
  );
  return [...groups].map(([key, members]) => ({
    id: `count:${key}s-${called}`,
    type: 'number',
    value: members.length,
    evidence: [...new Set(members.flatMap(({ evidence }) => evidence))],
    derivation: { en: 'Counted as the source names them.', zh: '按来源所列名称计数。' },
  }));
}

/** The counts of every policy. */
function countClaims(told: Told, batchGoals: ReadonlyMap<string, string[]>): Claim[] {
  return told.policies.flatMap((policy) => {
    const { id } = policy;
    const called = countKey(policy, told.policies);
    const provisions = told.provisions.filter((provision) => provision.policy === id);
    const holders = new Set(provisions.map(({ parent }) => parent));
    const countable: Countable = {
      policy,
      parts: provisions.filter((provision) => holders.has(provision.id)),
      items: provisions.filter((provision) => !holders.has(provision.id) && provision.group === null),
      targets: told.targets.filter((target) => target.policy === id),
      batchGoals: batchGoals.get(id),
    };
    const counts = Object.entries(policyCounts).flatMap(([name, count]): Claim[] => {
      const counted = count(countable);
      if (!counted || counted.evidence.length === 0) return [];
      const evidence = [...new Set(counted.evidence)];
      return [{ id: `count:${name}-${called}`, type: 'number', ...counted, evidence }];
    });
    return [...counts, ...groupClaims(called, provisions)];
  });
}

/** Every value that prose and charts may print, by id. */
export function assembleClaims(told: Told, batchGoals: ReadonlyMap<string, string[]>): Claim[] {
  return [
    ...told.targets.flatMap(targetClaims),
    ...told.policies.flatMap(policyClaims),
    ...told.outcomes.flatMap(outcomeClaims),
    ...told.events.flatMap((event) => eventClaims(event, told.outcomes)),
    ...countClaims(told, batchGoals),
  ].toSorted(byId);
}
