import { formatDate, formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { evidenceWords } from '../i18n/page-words/evidence.ts';
import { word } from '../i18n/words.ts';
import type { Ledger } from '../schema/ledger.ts';
import type { Policy } from '../schema/policy.ts';

type Records = Pick<
  Ledger,
  'policies' | 'provisions' | 'targets' | 'outcomes' | 'events' | 'agencies' | 'claims'
>;

/** From this many items of one document on, they are counted and not named. */
const MANY = 3;
/** A note says what the words are for, not everything that rests on them. */
const MOST = 2;

/**
 * What the ledger takes from a piece of evidence, in the reader’s language and its registers’ own words: what a
 * quotation in the other language states, as far as the site uses it. Empty where nothing rests on it.
 */
export function takenFrom(evidence: string, records: Records, locale: Locale): string[] {
  const rests = (ids: readonly string[] | undefined) => ids?.includes(evidence) ?? false;
  const items = Map.groupBy(
    records.provisions.filter((provision) => rests(provision.evidence)),
    ({ policy }) => policy,
  );
  const named = (id: string) => records.policies.find((policy) => policy.id === id)?.short[locale] ?? id;
  const results = resultsFrom(rests, records, locale);
  const taken = [
    ...records.policies.flatMap((policy) => factsFrom(rests, policy, locale)),
    ...[...items].flatMap(([policy, members]) =>
      members.length < MANY
        ? members.map(({ heading }) => heading[locale])
        : [evidenceWords[locale].items(members.length, named(policy))],
    ),
    ...records.targets.filter((target) => rests(target.evidence)).map(({ name }) => name[locale]),
    ...results,
    ...records.events
      .filter(({ kind, evidence: ids }) => results.length === 0 && TOLD_BY_ITSELF.has(kind) && rests(ids))
      .map(({ title }) => title[locale]),
    ...records.agencies.flatMap(({ history }) =>
      history.filter((entry) => rests(entry.evidence)).map(({ text }) => text[locale]),
    ),
  ];
  const counts = records.claims.flatMap(({ derivation, evidence: ids }) =>
    derivation !== null && rests(ids) ? [evidenceWords[locale].counted(derivation[locale])] : [],
  );
  return [...new Set(taken.length > 0 ? taken : counts)].slice(0, MOST);
}

/** What is signed, published or due is told by its document and its targets. */
const TOLD_BY_ITSELF: ReadonlySet<string> = new Set(['milestone', 'context', 'in-force']);

type Rests = (ids: readonly string[] | undefined) => boolean;

function factsFrom(rests: Rests, policy: Policy, locale: Locale): string[] {
  const said = evidenceWords[locale];
  const { signed, published, horizon, issuers } = policy;
  return [
    rests(policy.numberEvidence) ? said.number(policy.short[locale]) : null,
    signed && rests(signed.evidence) ? said.signed(formatDate(signed.date, locale)) : null,
    published && rests(published.evidence) ? said.published(formatDate(published.date, locale)) : null,
    horizon.year !== null && rests(horizon.evidence)
      ? said.horizon(formatDate(String(horizon.year), locale))
      : null,
    issuers.count !== null && rests(issuers.evidence) ? said.signatories(issuers.count) : null,
  ].filter((fact) => fact !== null);
}

function resultsFrom(rests: Rests, { outcomes }: Pick<Records, 'outcomes'>, locale: Locale): string[] {
  return outcomes.flatMap(({ name, measure, points }) =>
    points
      .filter((point) => rests(point.evidence))
      .map(({ value, qualifier, date }) =>
        evidenceWords[locale].result({
          series: name[locale],
          value: word(locale, `reached.${qualifier}`, { value: formatNumber(value, locale) }),
          measure: measure[locale],
          date: formatDate(date, locale),
        }),
      ),
  );
}
