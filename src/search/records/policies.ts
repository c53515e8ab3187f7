import { formatDate } from '../../i18n/format.ts';
import { otherLocale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { RecordContext, SearchRecord } from '../record.ts';

/** Documents, under every way their numbers are written. */
export function policyRecords({ policies }: Ledger, { locale }: RecordContext): SearchRecord[] {
  return policies.map(({ id, number, serial, title, short, summary, strand, signed, published }) => {
    const date = (published ?? signed)?.date;
    return {
      kind: 'policy',
      path: `/policies/${id}/`,
      title: title[locale],
      other: title[otherLocale(locale)],
      names: [short.en, short.zh, ...(number && serial ? numberNames(number, serial) : [])],
      text: [number, summary[locale]].filter(Boolean).join(locale === 'en' ? '. ' : '。'),
      when: date ? formatDate(date, locale) : null,
      strand,
    };
  });
}

/** Every way a document’s number is said: whole, with its year alone, and as the number people use. */
function numberNames(number: string, serial: string): string[] {
  const year = /〔(\d{4})〕/.exec(number)?.[1] ?? '';
  return [
    number,
    number.replace(/号$/, ''),
    `〔${year}〕${serial}号`,
    `〔${year}〕${serial}`,
    serial,
    `${serial}号`,
    `${serial}号文`,
    `No. ${serial}`,
  ];
}
