import { descending } from 'd3-array';
import type { Agency } from '../../schema/agency.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Provision } from '../../schema/provision.ts';
import type { Strand } from '../../schema/strand.ts';

/** A document and how much of its signing and its division of duties the sources tell. */
export interface WorkDocument {
  policy: Policy & { serial: string };
  colour: Strand['colour'];
  /** How many bodies signed. */
  signed: number;
  /** How many of those are known by name. */
  named: number;
  /** How many bodies are charged with items; null where the sources charge nobody. */
  charged: number | null;
}

/** What one body does in one document; null where the sources do not tell. */
export interface WorkCell {
  signed: boolean | null;
  /** How many items it is charged with. */
  items: number | null;
}

/** A body against the documents, in their order. */
export interface WorkRow {
  agency: Agency;
  cells: readonly WorkCell[];
}

/**
 * `both`: signed every document that charges it. `unsigned`: charged by a document that it did not sign.
 * `signed`: signed, and no charge is told.
 */
export type WorkGroupName = 'both' | 'unsigned' | 'signed';

/** Rows of one kind, those with most items first. */
export interface WorkGroup {
  name: WorkGroupName;
  rows: readonly WorkRow[];
}

/** Signatures and charges of several documents, body by body. */
export interface WorkReading {
  documents: readonly WorkDocument[];
  groups: readonly WorkGroup[];
}

/** Reads the documents in the given order. Throws when the ledger lacks one of them, or its number or strand. */
export function readWork(ledger: Ledger, policyIds: readonly string[]): WorkReading {
  const documents = policyIds.map((id) => documentOf(ledger, id));
  const rows = ledger.agencies
    .map((agency) => ({ agency, cells: documents.map((one) => cellOf(ledger, one, agency.id)) }))
    .filter(({ cells }) => cells.some(({ signed, items }) => signed === true || (items ?? 0) > 0))
    .sort((one, other) => descending(weight(one), weight(other)));
  const names: readonly WorkGroupName[] = ['both', 'unsigned', 'signed'];
  const groups = names.map((name) => ({ name, rows: rows.filter((row) => groupOf(row) === name) }));
  return { documents, groups: groups.filter((group) => group.rows.length > 0) };
}

/** Whether a body is charged by a document that it did not sign. */
export const worksUnsigned = ({ signed, items }: WorkCell): boolean => signed === false && (items ?? 0) > 0;

/** By items, then by signatures. */
const weight = ({ cells }: WorkRow) =>
  cells.reduce((sum, { signed, items }) => sum + 100 * (items ?? 0) + (signed === true ? 1 : 0), 0);

function groupOf({ cells }: WorkRow): WorkGroupName {
  if (cells.some(worksUnsigned)) return 'unsigned';
  return cells.some(({ items }) => (items ?? 0) > 0) ? 'both' : 'signed';
}

const provisionsOf = (ledger: Ledger, policy: string): Provision[] =>
  ledger.provisions.filter((provision) => provision.policy === policy);

function documentOf(ledger: Ledger, id: string): WorkDocument {
  const policy = ledger.policies.find((one) => one.id === id);
  const strand = ledger.strands.find((one) => one.id === policy?.strand);
  if (!policy || policy.serial === null || !strand) {
    throw new Error(`unexpected policy “${id}”, expected one with a number and a strand; see data/ledger`);
  }
  const charged = new Set(
    provisionsOf(ledger, id).flatMap(({ agencies }) => agencies.map(({ agency }) => agency)),
  );
  const named = policy.issuers.agencies.length;
  return {
    policy: { ...policy, serial: policy.serial },
    colour: strand.colour,
    signed: policy.issuers.count ?? named,
    named,
    charged: charged.size === 0 ? null : charged.size,
  };
}

function cellOf(ledger: Ledger, { policy, signed, named, charged }: WorkDocument, agency: string): WorkCell {
  const items = provisionsOf(ledger, policy.id).filter(({ agencies }) =>
    agencies.some((one) => one.agency === agency),
  );
  const isNamed = policy.issuers.agencies.includes(agency);
  return {
    signed: isNamed ? true : named < signed ? null : false,
    items: charged === null ? null : items.length,
  };
}
