import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ExportFile } from '../exports/export-file.ts';
import { languageFiles } from '../exports/language-files.ts';
import { sharedFiles } from '../exports/shared-files.ts';
import type { Locale } from '../i18n/locale.ts';
import { dataWords } from '../i18n/page-words/data.ts';
import { word } from '../i18n/words.ts';
import { loadReleases } from '../releases/load-releases.ts';
import { fullAddress } from './addresses.ts';
import { ledger } from './ledger.ts';

/** The files that readers take away at `/data/` of a language; those that both share stand at the English one. */
export function downloads(locale: Locale, site: URL | undefined): ExportFile[] {
  const words = dataWords[locale];
  const addressOf = (path: string) => fullAddress(locale, path, site);
  const released = loadReleases().map(({ manifest }) => manifest.version);
  const own = languageFiles({ ledger, locale, words, released, addressOf });
  return locale === 'en' ? [...own, ...sharedDownloads(addressOf('/data/'))] : own;
}

/**
 * The files of the data that both languages share.
 *
 * @param homepage full address of the page of the data; null where it is not known, as in a release
 */
export function sharedDownloads(homepage: string | null): ExportFile[] {
  const text = (name: string, path: string) => ({
    path,
    content: readFileSync(resolve('data', name), 'utf8'),
  });
  return sharedFiles(
    ledger,
    {
      title: `${word('en', 'site.name')} · ${word('zh', 'site.name')}`,
      description: `${word('en', 'site.description')} ${word('zh', 'site.description')}`,
      contributor: dataWords.en.author,
      homepage,
    },
    [text('LICENSE', 'LICENSE.txt'), text('CITATION.cff', 'CITATION.cff')],
  );
}
