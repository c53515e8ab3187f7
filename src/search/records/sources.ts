import { formatDate } from '../../i18n/format.ts';
import { otherLocale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { RecordContext, SearchRecord } from '../record.ts';

/** Articles that were read, and public pages that are cited. */
export function sourceRecords({ articles, references }: Ledger, { locale }: RecordContext): SearchRecord[] {
  const other = otherLocale(locale);
  return [
    ...articles.map(({ id, title, publisher, about, published }) => ({
      kind: 'source' as const,
      path: `/sources/${id}/`,
      title: title[locale],
      other: title[other],
      names: [publisher.en, publisher.zh],
      text: [publisher[locale], about[locale]].join(' · '),
      when: formatDate(published, locale),
      strand: null,
    })),
    ...references.map(({ id, publisher, about, date }) => ({
      kind: 'source' as const,
      path: `/sources/#reference-${id}`,
      title: about[locale],
      other: about[other],
      names: [publisher.en, publisher.zh],
      text: publisher[locale],
      when: date === null ? null : formatDate(date, locale),
      strand: null,
    })),
  ];
}
