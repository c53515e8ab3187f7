import { dataWords } from '../i18n/page-words/data.ts';
import { localeFolder, locales, type Locale } from '../i18n/locale.ts';
import { loadLedger } from '../ledger.ts';
import type { ExportFile } from './export-file.ts';
import type { Exporting } from './exporting.ts';
import { sharedFiles } from './shared-files.ts';

/** The committed ledger, exported in a language for a site that does not exist. */
export function exportingIn(locale: Locale): Exporting {
  return {
    ledger: loadLedger(),
    locale,
    words: dataWords[locale],
    released: ['1.0.0'],
    addressOf: (path) => `https://example.org/policies/${localeFolder[locale]}${path.slice(1)}`,
  };
}

/** The committed ledger, exported in both languages. */
export const exportingInBoth: readonly Exporting[] = locales.map(exportingIn);

/** The files that both readerships share. */
export const shared: readonly ExportFile[] = sharedFiles(
  loadLedger(),
  {
    title: 'A title',
    description: 'A description',
    contributor: 'Somebody',
    homepage: 'https://example.org/policies/data/',
  },
  [{ path: 'LICENSE.txt', content: 'A licence\n' }],
);

/** The text of one of the shared files. */
export function sharedText(path: string): string {
  const file = shared.find((candidate) => candidate.path === path);
  if (typeof file?.content !== 'string') throw new Error(`Unexpected lack of ${path}, expected a text file.`);
  return file.content;
}
