import type { Bilingual } from '../schema/bilingual.ts';
import type { Ledger } from '../schema/ledger.ts';

/** What a piece of evidence holds up: a record with its page (`path` is below the language), or a count of ours without one. */
export interface Use {
  name: Bilingual;
  path: string | null;
}

type Records = Pick<Ledger, 'policies' | 'provisions' | 'targets' | 'events' | 'agencies' | 'claims'>;

/** From this many items of one document on, the document is named and not each item. */
const MANY = 3;

/** Everything that rests on a piece of evidence, each once: documents, items, targets, events, bodies, counts. */
export function usesOf(evidence: string, records: Records): Use[] {
  const rests = (ids: readonly string[] | undefined) => ids?.includes(evidence) ?? false;
  const policies = records.policies.filter(
    ({ numberEvidence, signed, published, horizon, issuers }) =>
      [numberEvidence, horizon.evidence, issuers.evidence].some(rests) ||
      rests(signed?.evidence) ||
      rests(published?.evidence),
  );
  const items = Map.groupBy(
    records.provisions.filter((provision) => rests(provision.evidence)),
    ({ policy }) => policy,
  );
  const many = new Set([...items].filter(([, members]) => members.length >= MANY).map(([policy]) => policy));
  const documents = records.policies.filter((policy) => policies.includes(policy) || many.has(policy.id));
  const uses: Use[] = [
    ...documents.map(({ id, short }) => ({ name: short, path: `/policies/${id}/` })),
    ...[...items]
      .filter(([policy]) => !many.has(policy))
      .flatMap(([policy, members]) =>
        members.map(({ id, heading }) => ({
          name: heading,
          path: `/policies/${policy}/#${id.replace('/', '-')}`,
        })),
      ),
    ...records.targets
      .filter((target) => rests(target.evidence))
      .map(({ id, name }) => ({ name, path: `/targets/${id}/` })),
    // What is signed, published or due is told by its document and its targets.
    ...records.events
      .filter(({ kind, evidence: ids }) => (kind === 'milestone' || kind === 'context') && rests(ids))
      .map(({ id, title }) => ({ name: title, path: `/timeline/${id}/` })),
    ...records.agencies
      .filter(({ history }) => history.some((entry) => rests(entry.evidence)))
      .map(({ id, short }) => ({ name: short, path: `/agencies/${id}/` })),
  ];
  if (uses.length > 0) return uses;
  return records.claims.flatMap(({ derivation, evidence: ids }) =>
    derivation !== null && rests(ids) ? [{ name: derivation, path: null }] : [],
  );
}
