import { otherLocale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import { provisionAnchor } from '../../site/outline.ts';
import type { RecordContext, SearchRecord } from '../record.ts';

/** Items of documents, with the document they stand in and the bodies charged with them. */
export function provisionRecords(
  { provisions, policies, agencies, themes }: Ledger,
  { locale }: RecordContext,
): SearchRecord[] {
  const policyOf = new Map(policies.map((policy) => [policy.id, policy]));
  const bodies = new Map(agencies.map(({ id, short }) => [id, short[locale]]));
  const themeNames = new Map(themes.map(({ id, name }) => [id, name[locale]]));
  return provisions.map((provision) => {
    const policy = policyOf.get(provision.policy);
    const charged = provision.agencies.flatMap(({ agency }) => bodies.get(agency) ?? []);
    const about = provision.themes.flatMap((theme) => themeNames.get(theme) ?? []);
    return {
      kind: 'provision',
      path: `/policies/${provision.policy}/#${provisionAnchor(provision)}`,
      title: provision.heading[locale],
      other: provision.heading[otherLocale(locale)],
      names: [],
      text: [
        policy?.short[locale],
        provision.summary?.[locale],
        [...charged, ...about].join(locale === 'en' ? ', ' : '、'),
      ]
        .filter(Boolean)
        .join(' · '),
      when: null,
      strand: policy?.strand ?? null,
    };
  });
}
