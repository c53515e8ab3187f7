import type { Claim } from '../../../schema/claim.ts';
import type { Policy } from '../../../schema/policy.ts';
import type { Provision } from '../../../schema/provision.ts';
import type { Target } from '../../../schema/target.ts';

/** What is counted in one policy. */
export interface Countable {
  policy: Policy;
  /** Its provisions that hold others. */
  parts: readonly Provision[];
  /** Its numbered provisions that hold no others. */
  items: readonly Provision[];
  targets: readonly Target[];
  /** Evidence of each goal that promises a batch; undefined where no article has the policy as its subject. */
  batchGoals: readonly string[] | undefined;
}

/** A count, what it rests on, and how it was made; null where nothing can be counted. */
export type Count = Pick<Claim, 'evidence' | 'derivation'> & { value: number };

const chargedBodies = (items: readonly Provision[]): Set<string> =>
  new Set(items.flatMap(({ agencies }) => agencies.map(({ agency }) => agency)));

/** For each body the first item that charges it: the least that shows the list to be right. */
function showing(items: readonly Provision[], bodies: Iterable<string>): string[] {
  return [...bodies].flatMap(
    (body) => items.find(({ agencies }) => agencies.some(({ agency }) => agency === body))?.evidence ?? [],
  );
}

/** Whether the names of all bodies that signed are known, so that lists can be compared. */
const allNamed = ({ issuers }: Policy): boolean => issuers.count === issuers.agencies.length;

/** The first and the last, which bound a list. */
const ends = (items: readonly Provision[]): string[] =>
  [items[0], items.at(-1)].flatMap((item) => item?.evidence ?? []);

/**
 * Every count of a policy by name, told as `count:<name>-<policy>`. Each gives null where the sources do not
 * allow it: no items known, no bodies charged, not all signatories named.
 */
export const policyCounts: Record<string, (countable: Countable) => Count | null> = {
  items: ({ items }) =>
    items.length === 0
      ? null
      : {
          value: items.length,
          evidence: ends(items),
          derivation: {
            en: 'Numbered items, counted in the outline that the reading of the article holds.',
            zh: '按文章解读所得提纲逐条计数。',
          },
        },
  parts: ({ parts }) =>
    parts.length === 0
      ? null
      : {
          value: parts.length,
          evidence: ends(parts),
          derivation: {
            en: 'Parts that hold items, counted in the outline that the reading of the article holds.',
            zh: '按文章解读所得提纲，统计下设条目的部分数。',
          },
        },
  'items-charged': ({ items }) => {
    const charged = items.filter(({ agencies }) => agencies.length > 0);
    return charged.length === 0
      ? null
      : {
          value: charged.length,
          evidence: ends(charged),
          derivation: {
            en: 'Items that end with the names of the bodies charged.',
            zh: '条末列明负责部门的条目数。',
          },
        };
  },
  signed: ({ policy }) =>
    policy.issuers.count === null
      ? null
      : { value: policy.issuers.count, evidence: policy.issuers.evidence, derivation: null },
  charged: ({ items }) => {
    const bodies = chargedBodies(items);
    return bodies.size === 0
      ? null
      : {
          value: bodies.size,
          evidence: showing(items, bodies),
          derivation: {
            en: 'Different bodies named in the items as charged with work, each counted once.',
            zh: '各条所列负责部门去重后的数量。',
          },
        };
  },
  'charged-not-signed': ({ policy, items }) => {
    const bodies = chargedBodies(items);
    if (bodies.size === 0 || !allNamed(policy)) return null;
    const signed = new Set(policy.issuers.agencies);
    const others = [...bodies].filter((body) => !signed.has(body));
    return {
      value: others.length,
      evidence: [...policy.issuers.evidence, ...showing(items, others)],
      derivation: {
        en: 'Bodies named in the items as charged with work that are not among those that signed.',
        zh: '各条列为负责部门、但不在联合印发名单中的部门数。',
      },
    };
  },
  'signed-not-charged': ({ policy, items }) => {
    const bodies = chargedBodies(items);
    if (bodies.size === 0 || !allNamed(policy)) return null;
    return {
      value: policy.issuers.agencies.filter((body) => !bodies.has(body)).length,
      evidence: [...policy.issuers.evidence, ...showing(items, bodies)],
      derivation: {
        en: 'Bodies that signed and that no item names as charged with work.',
        zh: '参与联合印发、但各条均未列为负责部门的部门数。',
      },
    };
  },
  'targets-numbered': ({ targets }) => {
    const numbered = targets.filter(({ value }) => value !== null);
    const shown = numbered.length > 0 ? numbered : targets;
    return shown.length === 0
      ? null
      : {
          value: numbered.length,
          evidence: shown.flatMap(({ evidence }) => evidence),
          derivation: { en: 'Promises of the document that name a number.', zh: '文件中带有数字的目标数。' },
        };
  },
  'batch-words': ({ batchGoals }) =>
    batchGoals === undefined || batchGoals.length === 0
      ? null
      : {
          value: batchGoals.length,
          evidence: [...batchGoals],
          derivation: {
            en: 'Goals that promise “a batch” (一批) or “a large number” (一大批) in the article that tells the document best.',
            zh: '在内容最完整的来源文章中，写明“一批”或“一大批”的目标数。',
          },
        },
};
