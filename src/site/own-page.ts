import { pageItem, type PublishedPage } from '../citations/page-item.ts';
import { citationWords } from '../i18n/page-words/citations.ts';
import type { Locale } from '../i18n/locale.ts';
import { word } from '../i18n/words.ts';
import type { CitationItem } from '../schema/citation-item.ts';
import type { Edition } from '../schema/edition.ts';
import { address } from './addresses.ts';
import { ledger } from './ledger.ts';

/** Something of the site that can be cited. */
export interface Citable {
  /** Kind and key: `event-x`, `policy-y`, `site`. Permanent, and the name of its files below `/cite/`. */
  id: string;
  /** Its page, below the language. */
  path: string;
  /** The edition that it shows. */
  edition: Pick<Edition, 'version' | 'date'>;
  item(locale: Locale): CitationItem;
  /** Full address of a copy that never changes, where there is one. */
  archived?(locale: Locale): string | null;
}

/** The full address of a page. */
export const whole = (locale: Locale, path: string) =>
  new URL(address(locale, path), import.meta.env.SITE ?? 'http://localhost').href;

/** A page of the site’s own. */
interface OwnPage {
  id: string;
  type: PublishedPage['type'];
  /** Below the language. */
  path: string;
  titleIn: (locale: Locale) => string;
  /** Where a copy of it is kept that never changes, below the root; null where there is none. */
  archivedIn?: (locale: Locale) => string | null;
  /** Whole; that of its path unless it says otherwise. */
  addressIn?: (locale: Locale) => string;
  edition?: Pick<Edition, 'version' | 'date'>;
}

/** A page of the site’s own as something to cite, dated by the edition it shows. */
export function ownPage({
  id,
  type,
  path,
  titleIn,
  archivedIn,
  addressIn,
  edition = ledger.edition,
}: OwnPage): Citable {
  const archived = (locale: Locale) => {
    const copy = archivedIn?.(locale) ?? null;
    return copy === null ? null : whole('en', copy);
  };
  return {
    id,
    path,
    edition,
    archived,
    item: (locale) => {
      const { authors, archivedAt } = citationWords[locale];
      return pageItem(
        {
          id,
          type,
          title: titleIn(locale),
          address: addressIn?.(locale) ?? whole(locale, path),
          archived: archived(locale) ?? undefined,
        },
        { authors, archivedAt, site: word(locale, 'site.name') },
        edition,
        locale,
      );
    },
  };
}
