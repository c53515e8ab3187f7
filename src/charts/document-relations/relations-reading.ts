import type { Ledger } from '../../schema/ledger.ts';
import type { Policy } from '../../schema/policy.ts';
import type { Strand } from '../../schema/strand.ts';

/**
 * How a document stands to the one the picture is about: that one itself; before or after it in its line; what it
 * rests on; what rests on it.
 */
export type Relation = 'subject' | 'line' | 'basis' | 'resting';

/** A document of the picture. */
export interface RelatedDocument {
  policy: Policy;
  colour: Strand['colour'];
  relation: Relation;
}

/** The first day known of a document; documents without one come last. */
const firstDay = ({ published, signed }: Policy) => published?.date ?? signed?.date ?? '9999';

/**
 * A document among those before and after it in its line, however far, and those it rests on or that rest on it
 * directly, in the order of time. A document that is recorded with none stands alone. Throws for an unknown id.
 */
export function readRelations(
  { policies, strands }: Pick<Ledger, 'policies' | 'strands'>,
  id: string,
): RelatedDocument[] {
  const byId = new Map(policies.map((policy) => [policy.id, policy]));
  const subject = byId.get(id);
  if (!subject) throw new Error(`unexpected policy “${id}”, expected one of data/ledger/policies.json`);
  const relations = new Map<string, Relation>([
    ...policies.flatMap((policy) => (policy.restsOn.includes(id) ? [[policy.id, 'resting'] as const] : [])),
    ...subject.restsOn.map((basis) => [basis, 'basis'] as const),
    ...reached(id, byId, ({ follows }) => follows),
    ...reached(id, byId, ({ followedBy }) => followedBy),
    [id, 'subject'],
  ]);
  return policies
    .flatMap((policy) => {
      const relation = relations.get(policy.id);
      const colour = strands.find((strand) => strand.id === policy.strand)?.colour ?? 'stone';
      return relation ? [{ policy, colour, relation }] : [];
    })
    .toSorted(
      (one, other) =>
        firstDay(one.policy).localeCompare(firstDay(other.policy)) ||
        one.policy.id.localeCompare(other.policy.id, 'en'),
    );
}

/** Documents that are reached from one by going on and on in one direction. */
function reached(
  id: string,
  byId: ReadonlyMap<string, Policy>,
  next: (policy: Policy) => readonly string[],
): [string, 'line'][] {
  const found = new Set<string>();
  const queue = [id];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    const policy = byId.get(at);
    for (const one of policy ? next(policy) : []) {
      if (found.has(one)) continue;
      found.add(one);
      queue.push(one);
    }
  }
  return [...found].map((one) => [one, 'line']);
}

/** The documents of the line, the subject among them, in the order of time. */
export const lineOf = (documents: readonly RelatedDocument[]): RelatedDocument[] =>
  documents.filter(({ relation }) => relation === 'subject' || relation === 'line');
