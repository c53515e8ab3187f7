import { readPromises, type PromiseSheet } from '../charts/adjectives-and-numbers/promise-reading.ts';
import type { Claim } from '../schema/claim.ts';
import { countKey } from '../schema/count-key.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Target } from '../schema/target.ts';
import type { ComparedPair } from './comparison.ts';
import { notesOfClaim } from './notes.ts';

/** What a reader in a hurry must know of one of two documents. */
export interface PairFacts extends PromiseSheet {
  /** Year of publication, or of signing where no day of publication is known. */
  year: string | null;
  /** How many bodies are given work; null where no source tells. */
  charged: Claim | null;
}

/** The facts of the two documents of a pair, in its order. */
export function pairFacts(ledger: Ledger, { documents }: Pick<ComparedPair, 'documents'>): PairFacts[] {
  const ids = documents.map(({ policy }) => policy.id);
  return readPromises(ledger, ids).map((sheet) => {
    const { policy } = sheet;
    const claim = `count:charged-${countKey(policy, ledger.policies)}`;
    return {
      ...sheet,
      year: (policy.published ?? policy.signed)?.date.slice(0, 4) ?? null,
      charged: ledger.claims.find(({ id }) => id === claim) ?? null,
    };
  });
}

/** Every promise of a document, those with a number and a year first. */
export const promisesOf = ({ dated, undated, unnumbered }: PairFacts): Target[] => [
  ...dated,
  ...undated,
  ...unnumbered,
];

/** The evidence that the facts of a pair open, in the order in which a reader comes to it. */
export function pairEvidence(facts: readonly PairFacts[]): string[] {
  const rows = [
    facts.flatMap(({ policy }) => first(policy.signed?.evidence)),
    facts.flatMap(({ policy }) => first(policy.published?.evidence)),
    facts.flatMap(({ policy }) => first(policy.horizon.evidence)),
    facts.flatMap(({ policy }) => first(policy.issuers.evidence)),
    facts.flatMap(({ charged }) => (charged ? notesOfClaim(charged) : [])),
    ...[
      facts.flatMap(({ dated }) => dated),
      facts.flatMap(({ undated }) => undated),
      facts.flatMap(({ unnumbered }) => unnumbered),
    ].map((promises) => promises.flatMap(({ evidence }) => first(evidence))),
  ];
  return rows.flat();
}

const first = (ids: readonly string[] = []) => ids.slice(0, 1);
