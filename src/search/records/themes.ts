import { otherLocale } from '../../i18n/locale.ts';
import type { Ledger } from '../../schema/ledger.ts';
import { themeAnchor } from '../../site/comparison.ts';
import type { RecordContext, SearchRecord } from '../record.ts';

/** Themes that documents are compared by. */
export function themeRecords({ themes }: Ledger, { locale }: RecordContext): SearchRecord[] {
  return themes.map(({ id, name, definition }) => ({
    kind: 'theme',
    path: `/compare/#${themeAnchor({ id })}`,
    title: name[locale],
    other: name[otherLocale(locale)],
    names: [],
    text: definition[locale],
    when: null,
    strand: null,
  }));
}
