import { otherLocale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import type { RecordContext, SearchRecord } from '../record.ts';

/** Entries of the glossary, under all their wordings and their pinyin. */
export function termRecords({ terms }: Ledger, { locale }: RecordContext): SearchRecord[] {
  return terms.map(({ id, term, pinyin, aliases, definition }) => ({
    kind: 'term',
    path: `/glossary/#${id}`,
    title: term[locale],
    other: term[otherLocale(locale)],
    names: [...aliases, pinyin],
    text: definition[locale],
    when: null,
    strand: null,
  }));
}
