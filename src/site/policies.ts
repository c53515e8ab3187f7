import type { Policy } from '../schema/policy.ts';

/** Policies by the first day known of each, the earliest first. */
export function byDate(policies: readonly Policy[]): Policy[] {
  const first = ({ published, signed }: Policy) => published?.date ?? signed?.date ?? '';
  return policies.toSorted((one, other) => first(one).localeCompare(first(other)));
}
