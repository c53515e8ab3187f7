import type { Locale } from '../i18n/locale.ts';
import { CitationItem } from '../schema/citation-item.ts';
import type { Edition } from '../schema/edition.ts';
import { citationDate } from './citation-date.ts';
import { citationLanguage } from './citation-language.ts';

/** What the site itself publishes: a page, a picture, the data. */
export interface PublishedPage {
  id: string;
  type: 'webpage' | 'dataset' | 'graphic';
  title: string;
  /** Permanent address, whole. */
  address: string;
  /** Address of a copy of this edition that never changes, where there is one. */
  archived?: string | undefined;
}

/** Who publishes, in the reader’s language. */
export interface Imprint {
  authors: string;
  site: string;
  /** Says where such a copy is. */
  archivedAt: (address: string) => string;
}

/** Something of the site’s own as an item, dated by the edition of the data it shows. */
export function pageItem(
  { id, type, title, address, archived }: PublishedPage,
  imprint: Imprint,
  edition: Pick<Edition, 'version' | 'date'>,
  locale: Locale,
): CitationItem {
  return CitationItem.parse({
    id,
    type,
    title,
    author: [{ literal: imprint.authors }],
    issued: citationDate(edition.date),
    ...(title !== imprint.site && type !== 'dataset' && { 'container-title': imprint.site }),
    ...(type === 'dataset' && { publisher: imprint.site }),
    version: edition.version,
    URL: address,
    ...(archived !== undefined && { note: imprint.archivedAt(archived) }),
    language: citationLanguage[locale],
  });
}
