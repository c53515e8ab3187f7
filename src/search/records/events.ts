import { otherLocale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import { fullWhenOf } from '../../site/events.ts';
import type { RecordContext, SearchRecord } from '../record.ts';

/** Dated entries of the timeline. */
export function eventRecords({ events }: Ledger, { locale }: RecordContext): SearchRecord[] {
  return events.map((event) => ({
    kind: 'event',
    path: `/timeline/${event.id}/`,
    title: event.title[locale],
    other: event.title[otherLocale(locale)],
    names: [],
    text: event.summary[locale],
    when: fullWhenOf(event, locale),
    strand: event.strand,
  }));
}
