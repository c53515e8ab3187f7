import type { Policy } from '../schema/policy.ts';

/** What is known of the two days of documents, their signing and their publication. */
export interface TwoDays {
  /** How many documents have both days, and how many one alone. */
  both: number;
  one: number;
  /** The fewest and the most days from signing to publication; null where no document has both days. */
  apart: { least: number; most: number } | null;
}

/** Counts the documents by how many of their two days are known. */
export function twoDaysOf(
  policies: readonly Pick<Policy, 'signed' | 'published' | 'daysToPublication'>[],
): TwoDays {
  const days = policies.flatMap(({ daysToPublication }) => daysToPublication ?? []);
  return {
    both: days.length,
    one: policies.filter(({ signed, published }) => (signed === null) !== (published === null)).length,
    apart: days.length === 0 ? null : { least: Math.min(...days), most: Math.max(...days) },
  };
}
