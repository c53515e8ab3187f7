import { descending } from 'd3-array';
import type { Agency } from '../../schema/agency.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Provision } from '../../schema/provision.ts';

/** A body and the items of one document that it is charged with. */
export interface ChargedBody {
  agency: Agency;
  signed: boolean;
  /** By the id of the item: whether it leads. */
  items: ReadonlyMap<string, boolean>;
}

/** Items that stand in one part of a document, in its order; `part` is null where it has no parts. */
export interface ItemGroup {
  part: Provision | null;
  items: readonly Provision[];
}

/** Who signed a document, and who is charged with its items. */
export interface SigningReading {
  policy: Policy & { serial: string };
  /** The items that charge somebody, by part. */
  groups: readonly ItemGroup[];
  /** The items that charge nobody. */
  uncharged: readonly Provision[];
  /** Those that signed, by number of items, the most first; equals stand as they signed. */
  signatories: readonly ChargedBody[];
  /** Those that are charged and did not sign, in the same order. */
  others: readonly ChargedBody[];
}

/** The number of an item in its document: the end of its id. */
export const itemNumber = ({ id }: Provision): string => id.slice(id.indexOf('/') + 1);

/** Reads signatures against charges. Throws when the ledger has no such document with a number and items. */
export function readSigning(ledger: Ledger, policyId: string): SigningReading {
  const policy = ledger.policies.find(({ id }) => id === policyId);
  const provisions = ledger.provisions.filter((provision) => provision.policy === policyId);
  if (!policy || policy.serial === null || provisions.length === 0) {
    throw new Error(
      `unexpected policy “${policyId}”, expected one with a number and provisions; see data/ledger`,
    );
  }
  const parts = new Set(provisions.map(({ parent }) => parent));
  const items = provisions.filter(({ id }) => !parts.has(id));
  const charged = items.filter(({ agencies }) => agencies.length > 0);
  const bodyOf = (id: string): ChargedBody[] => {
    const agency = ledger.agencies.find((one) => one.id === id);
    const charges = charged.flatMap((item) =>
      item.agencies.filter((one) => one.agency === id).map(({ lead }) => [item.id, lead] as const),
    );
    return agency ? [{ agency, signed: policy.issuers.agencies.includes(id), items: new Map(charges) }] : [];
  };
  const byItems = (one: ChargedBody, other: ChargedBody) => descending(one.items.size, other.items.size);
  const named = new Set(charged.flatMap(({ agencies }) => agencies.map(({ agency }) => agency)));
  return {
    policy: { ...policy, serial: policy.serial },
    groups: groupsOf(charged, provisions),
    uncharged: items.filter(({ agencies }) => agencies.length === 0),
    signatories: policy.issuers.agencies.flatMap(bodyOf).sort(byItems),
    others: [...named]
      .filter((id) => !policy.issuers.agencies.includes(id))
      .flatMap(bodyOf)
      .sort(byItems),
  };
}

function groupsOf(items: readonly Provision[], provisions: readonly Provision[]): ItemGroup[] {
  return [...new Set(items.map(({ parent }) => parent))].map((parent) => ({
    part: provisions.find(({ id }) => id === parent) ?? null,
    items: items.filter((item) => item.parent === parent),
  }));
}
