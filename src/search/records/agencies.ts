import { otherLocale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { RecordContext, SearchRecord } from '../record.ts';

/** Bodies, under their full, short and older names. */
export function agencyRecords({ agencies, policies }: Ledger, { locale }: RecordContext): SearchRecord[] {
  const shortOf = new Map(policies.map(({ id, short }) => [id, short[locale]]));
  return agencies.map(({ id, name, short, aliases, history, signed }) => ({
    kind: 'agency',
    path: `/agencies/${id}/`,
    title: name[locale],
    other: name[otherLocale(locale)],
    names: [short.en, short.zh, ...aliases],
    text: [
      [short[locale], ...(locale === 'zh' ? aliases : [])].join(locale === 'en' ? ', ' : '、'),
      ...history.map(({ text }) => text[locale]),
      ...signed.flatMap((policy) => shortOf.get(policy) ?? []),
    ].join(' · '),
    when: null,
    strand: null,
  }));
}
