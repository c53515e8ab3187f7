import { ascending, descending } from 'd3-array';
import type { Agency } from '../../schema/agency.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Provision } from '../../schema/provision.ts';
import type { Strand } from '../../schema/strand.ts';

/**
 * How a body holds an item: `alone`, the item names nobody else; `lead`, it leads others, named or not; `shared`,
 * it is one of several.
 */
export type Hold = 'alone' | 'lead' | 'shared';

/** An item in the hands of a body. */
export interface Holding {
  item: Provision;
  /** How many bodies the item names, this one among them. */
  among: number;
  /** Whether the item says that this body leads. */
  lead: boolean;
  hold: Hold;
}

/** A body and what it holds, the items with fewest bodies first. */
export interface LoadRow {
  agency: Agency;
  holdings: readonly Holding[];
}

/** The division of duties of one document; bodies with most items first. */
export interface LoadPanel {
  policy: Policy & { serial: string };
  colour: Strand['colour'];
  /** The items that charge somebody. */
  items: readonly Provision[];
  rows: readonly LoadRow[];
}

/** Reads who holds what, document by document. Throws where a document has no number, strand or charged item. */
export function readLoad(ledger: Ledger, policyIds: readonly string[]): LoadPanel[] {
  return policyIds.map((id) => panelOf(ledger, id));
}

/** The items that name one body and no more. */
export function namingOne({ items }: LoadPanel): Provision[] {
  return items.filter(({ agencies }) => agencies.length === 1);
}

function panelOf(ledger: Ledger, id: string): LoadPanel {
  const policy = ledger.policies.find((one) => one.id === id);
  const strand = ledger.strands.find((one) => one.id === policy?.strand);
  const items = ledger.provisions.filter(
    (provision) => provision.policy === id && provision.agencies.length > 0,
  );
  if (!policy || policy.serial === null || !strand || items.length === 0) {
    throw new Error(
      `unexpected policy “${id}”, expected one with a number, a strand and items that charge bodies; see data/ledger`,
    );
  }
  const rows = ledger.agencies
    .map((agency) => ({ agency, holdings: holdingsOf(items, agency.id) }))
    .filter(({ holdings }) => holdings.length > 0)
    .sort(
      (one, other) =>
        descending(one.holdings.length, other.holdings.length) || ascending(fewest(one), fewest(other)),
    );
  return { policy: { ...policy, serial: policy.serial }, colour: strand.colour, items, rows };
}

const fewest = ({ holdings }: LoadRow) => holdings[0]?.among ?? Infinity;

/** What a body holds of some items, the items with fewest bodies first. */
export function holdingsOf(items: readonly Provision[], agency: string): Holding[] {
  return items
    .flatMap((item) => {
      const charge = item.agencies.find((one) => one.agency === agency);
      if (!charge) return [];
      const among = item.agencies.length;
      const alone = among === 1 && item.unnamed.length === 0;
      const hold: Hold = alone ? 'alone' : charge.lead ? 'lead' : 'shared';
      return [{ item, among, lead: charge.lead, hold }];
    })
    .sort((one, other) => ascending(one.among, other.among));
}
