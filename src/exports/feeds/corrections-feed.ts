import { carries } from '../../releases/release-state.ts';
import { releasePath } from '../../releases/release-paths.ts';
import { correctionReach } from '../../site/correction-reach.ts';
import { concernedBy } from '../../site/concerned.ts';
import type { ExportFile } from '../export-file.ts';
import type { Exporting } from '../exporting.ts';
import { atomText } from './atom.ts';

/**
 * The feed of corrections, the latest first: what was corrected, when and why; what it bears on; and which frozen editions
 * carry the mistake, each with a link, so that whoever took a picture from one knows.
 */
export function correctionsFeed(exporting: Exporting): ExportFile {
  const { ledger, locale, words, addressOf, released } = exporting;
  const content = atomText({
    locale,
    title: words.feeds.corrections.title,
    subtitle: words.feeds.corrections.subtitle,
    author: words.author,
    rights: words.rights,
    self: addressOf('/data/corrections.atom'),
    page: addressOf('/corrections/'),
    updated: ledger.edition.date,
    entries: ledger.corrections
      .toSorted((one, two) => two.date.localeCompare(one.date) || (one.id < two.id ? -1 : 1))
      .map((correction) => ({
        address: addressOf(`/corrections/#${correction.id}`),
        title: correction.title[locale],
        summary: [correction.reason[locale], correctionReach(correction, ledger, released, locale)].join(
          locale === 'zh' ? '' : ' ',
        ),
        updated: correction.date,
        categories: [
          { term: correction.action.kind, label: words.feeds.corrections.actions[correction.action.kind] },
        ],
        related: [
          ...concernedBy(correction, ledger, locale).map(({ name, path }) => ({
            address: addressOf(path),
            title: name,
          })),
          ...released
            .filter((version) => carries(correction, version))
            .map((version) => ({ address: addressOf(releasePath(version)), title: version })),
        ],
      })),
  });
  return { path: 'corrections.atom', content };
}
