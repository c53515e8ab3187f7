import type { Agency } from '../../schema/agency.ts';
import type { Ledger } from '../../schema/ledger.ts';
import { stackFiles, type StackFile } from '../policy-stack/stack-files.ts';

/** A file of the stack with the names of all who signed it. */
export interface OpenedReading {
  file: StackFile;
  /** All files of the stack, this one among them. */
  files: readonly StackFile[];
  /** In the order in which the document names them. */
  signatories: readonly Agency[];
  /** How many bodies it charges that did not sign; null where the sources tell of no charge. */
  unsigned: number | null;
}

/**
 * Reads who signed a document of the stack. Throws when it is not in the stack, or when its signatories are not all
 * known by name: a line without a name would be a guess.
 */
export function readOpened(ledger: Ledger, policyId: string): OpenedReading {
  const files = stackFiles(ledger);
  const file = files.find(({ policy }) => policy.id === policyId);
  if (!file) throw new Error(`Unexpected document “${policyId}”, expected one of the stack.`);
  const { agencies, count } = file.policy.issuers;
  if (agencies.length !== count)
    throw new Error(
      `Unexpected ${agencies.length} names for ${count} signatures of “${policyId}”, expected a name for each.`,
    );
  const signatories = agencies.flatMap((id) => ledger.agencies.find((agency) => agency.id === id) ?? []);
  const charged = new Set(
    ledger.provisions
      .filter(({ policy }) => policy === policyId)
      .flatMap((provision) => provision.agencies.map(({ agency }) => agency)),
  );
  return {
    file,
    files,
    signatories,
    unsigned: charged.size === 0 ? null : [...charged].filter((id) => !agencies.includes(id)).length,
  };
}
