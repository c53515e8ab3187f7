import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { word } from '../i18n/words.ts';
import type { Claim } from '../schema/claim.ts';
import { countKey } from '../schema/count-key.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Policy } from '../schema/policy.ts';

/** Policies by the first day known of each, the earliest first. */
export function byDate(policies: readonly Policy[]): Policy[] {
  const first = ({ published, signed }: Policy) => published?.date ?? signed?.date ?? '';
  return policies.toSorted((one, other) => first(one).localeCompare(first(other)));
}

/** A fact of a document in one line, and the evidence it opens. */
export interface PolicyFact {
  text: string;
  evidence: readonly string[];
}

/** Number, dates, horizon and signatures of a document, as a list of documents shows them. */
export function policyFacts(
  { number, numberEvidence, signed, published, horizon, issuers }: Policy,
  locale: Locale,
): PolicyFact[] {
  const dated = [
    { key: 'policy.signed', fact: signed },
    { key: 'policy.published', fact: published },
  ] as const;
  return [
    ...(number === null ? [] : [{ text: number, evidence: numberEvidence.slice(0, 1) }]),
    ...dated.flatMap(({ key, fact }) =>
      fact
        ? [
            {
              text: `${word(locale, key)} ${formatDate(fact.date, locale)}`,
              evidence: fact.evidence.slice(0, 1),
            },
          ]
        : [],
    ),
    {
      text: `${word(locale, 'policy.horizon')} ${horizon.year === null ? word(locale, 'policy.no-end') : formatDate(String(horizon.year), locale)}`,
      evidence: horizon.evidence.slice(0, 1),
    },
    ...(issuers.count === null
      ? []
      : [
          {
            text: word(locale, 'policy.signed-by', { count: issuers.count }),
            evidence: issuers.evidence.slice(0, 1),
          },
        ]),
  ];
}

/** The claims that count what a document asks for and how many numbers it sets, where the ledger makes them. */
export function countClaims(
  policy: Policy,
  { claims, policies }: Pick<Ledger, 'claims' | 'policies'>,
): { tasks: Claim | null; numbers: Claim | null } {
  const called = countKey(policy, policies);
  const find = (...kinds: string[]) =>
    kinds.flatMap((kind) => claims.find(({ id }) => id === `count:${kind}-${called}`) ?? [])[0] ?? null;
  return { tasks: find('items', 'tasks', 'chains'), numbers: find('targets-numbered') };
}
