import type { Ledger } from '../../schema/ledger.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Provision } from '../../schema/provision.ts';
import type { Strand } from '../../schema/strand.ts';

/** A document that is a row of chains, and how much the sources say of each. */
export interface ChainsReading {
  policy: Policy & { serial: string };
  colour: Strand['colour'];
  /** In the order of the document. */
  chains: readonly Provision[];
  /** How many of them have a summary; the others are known by name. */
  described: number;
}

/** Reads the provisions of a document as its chains. Throws where it has no number, strand or provision. */
export function readChains(ledger: Ledger, policyId: string): ChainsReading {
  const policy = ledger.policies.find(({ id }) => id === policyId);
  const strand = ledger.strands.find(({ id }) => id === policy?.strand);
  const chains = ledger.provisions.filter((provision) => provision.policy === policyId);
  if (!policy || policy.serial === null || !strand || chains.length === 0) {
    throw new Error(
      `unexpected policy “${policyId}”, expected one with a number, a strand and provisions; see data/ledger`,
    );
  }
  const described = chains.filter(({ summary }) => summary !== null).length;
  return { policy: { ...policy, serial: policy.serial }, colour: strand.colour, chains, described };
}

/** The provisions with no more than a name that stand first together: from `first`, `count` of them. */
export function firstNamedOnly({ chains }: ChainsReading): { first: number; count: number } {
  const first = chains.findIndex(({ summary }) => summary === null);
  const after = chains.findIndex(({ summary }, index) => index > first && summary !== null);
  if (first < 0) return { first: 0, count: 0 };
  return { first, count: (after < 0 ? chains.length : after) - first };
}
