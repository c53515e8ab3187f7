import type { Claim } from '../schema/claim.ts';
import { countKey } from '../schema/count-key.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Policy } from '../schema/policy.ts';

/** Policies by the first day known of each, the earliest first. */
export function byDate(policies: readonly Policy[]): Policy[] {
  const first = ({ published, signed }: Policy) => published?.date ?? signed?.date ?? '';
  return policies.toSorted((one, other) => first(one).localeCompare(first(other)));
}

/** The claims that count what a document asks for and how many numbers it sets, where the ledger makes them. */
export function countClaims(
  policy: Policy,
  { claims, policies }: Pick<Ledger, 'claims' | 'policies'>,
): { tasks: Claim | null; numbers: Claim | null } {
  const called = countKey(policy, policies);
  const find = (...kinds: string[]) =>
    kinds.flatMap((kind) => claims.find(({ id }) => id === `count:${kind}-${called}`) ?? [])[0] ?? null;
  return { tasks: find('items', 'tasks', 'chains'), numbers: find('targets-numbered') };
}
