import { documentRelationsWords } from '../../i18n/chart-words/document-relations.ts';
import { formatDate } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { RelatedDocument } from './relations-reading.ts';

/** The first day known of a document, as the language writes it. */
export function dateOf({ policy: { published, signed } }: RelatedDocument, locale: Locale): string {
  const day = published ?? signed;
  return day ? formatDate(day.date, locale) : documentRelationsWords[locale].undated;
}
