import type { DataWords } from '../i18n/page-words/data.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Ledger } from '../schema/ledger.ts';

/** What every export in one language is made from. */
export interface Exporting {
  ledger: Ledger;
  locale: Locale;
  words: DataWords;
  /** Versions that have been released, the oldest first. */
  released: readonly string[];
  /** The full address of a page or file of the site in that language, by its path below the language. */
  addressOf: (path: string) => string;
}
