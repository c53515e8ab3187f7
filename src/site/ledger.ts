import { loadLedger } from '../ledger.ts';

/** The ledger, read once for the whole build. */
export const ledger = loadLedger();

const index = <T extends { id: string }>(records: readonly T[]) => {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id: string): T => {
    const record = byId.get(id);
    if (!record)
      throw new Error(
        `Unexpected id “${id}”, expected one of the ledger; the checks of the ledger should have caught it.`,
      );
    return record;
  };
};

export const policyOf = index(ledger.policies);
export const agencyOf = index(ledger.agencies);
export const strandOf = index(ledger.strands);
export const targetOf = index(ledger.targets);
export const outcomeOf = index(ledger.outcomes);
export const articleOf = index(ledger.articles);
export const referenceOf = index(ledger.references);
export const evidenceOf = index(ledger.evidence);
export const claimOf = index(ledger.claims);
export const termOf = index(ledger.terms);
export const themeOf = index(ledger.themes);
export const provisionOf = index(ledger.provisions);
