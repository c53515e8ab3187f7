import type { Policy } from './policy.ts';

type Numbered = Pick<Policy, 'id' | 'serial' | 'signed' | 'published'>;

const firstDay = ({ signed, published }: Numbered): string => signed?.date ?? published?.date ?? '9999';

/** Whether one policy came before another; of two that came together, the one whose key sorts first. */
function isOlder(one: Numbered, other: Numbered): boolean {
  const [day, otherDay] = [firstDay(one), firstDay(other)];
  return day < otherDay || (day === otherDay && one.id < other.id);
}

/**
 * What a policy is called in the ids of counts (`count:items-372`): the number that people use for it; its own key where
 * it has none, or where an older policy bears the same number, so that a new document never takes the id of an old one.
 */
export function countKey(policy: Numbered, policies: readonly Numbered[]): string {
  const { id, serial } = policy;
  const isTaken = policies.some(
    (other) => other.id !== id && other.serial === serial && isOlder(other, policy),
  );
  return serial === null || isTaken ? id : serial;
}
